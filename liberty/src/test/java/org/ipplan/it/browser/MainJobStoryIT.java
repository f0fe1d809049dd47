package org.ipplan.it.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.ipplan.it.support.Twin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The main job as officials do it, through the real sign-in, in both languages. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("browser")
class MainJobStoryIT extends AtTheBrowser {
  private static final int CHINESE_YEAR = 2073;
  private static final int ENGLISH_YEAR = 2074;

  @TempDir Path folder;

  @Test
  void theYearsWorkInChinese() throws IOException {
    importPlan(CHINESE_YEAR, Twin.chinese(), false);
    publish(CHINESE_YEAR, false);
    reportOnTask(CHINESE_YEAR, false);
  }

  @Test
  void theYearsWorkInEnglish() throws IOException {
    importPlan(ENGLISH_YEAR, Twin.english(), true);
    publish(ENGLISH_YEAR, true);
    reportOnTask(ENGLISH_YEAR, true);
  }

  @Test
  void theWorklistShowsLightsAsWordsAndOffersNoImportToADepartment() {
    try (var chen = anybody()) {
      chen.open("/app/worklist.xhtml").signIn("chen.ccpd");

      chen.seesNot("#nav-import").sees("#business-date", "2024").sees("#sample", "示例");
      assertThat(chen.all("#worklist tbody tr").count()).isGreaterThan(20);
      chen.isAccessible("worklist").inEnglish().isAccessible("worklist").complainsOfNothing();
    }
  }

  private void importPlan(int year, String text, boolean english) {
    try (var li = anybody()) {
      signIn(li, "/app/plan/import.xhtml", "li.office", english);
      li.fill("[id='source:year']", Integer.toString(year))
          .fill("[id='source:text']", text)
          .click("[id='source:read']");
      li.sees("#count-tasks", "110").sees("#count-chapters", "7").sees("#count-sections", "13");
      li.sees("#count-links", "120").sees("#errors", "1").isAccessible("import-" + year);
      assertThat(li.page().locator("[id='committing:commit']").isDisabled()).isTrue();
      settle(li, "National Government Offices");
      li.seesNot("#blocked").click("[id='committing:commit']");
      li.page().waitForSelector("#committed, #versions");
      li.complainsOfNothing();
    }
  }

  private static void settle(OfficialInBrowser li, String department) {
    var field = li.page().locator("[id$='department_input']");
    field.click();
    field.pressSequentially(department);
    li.page().locator(".ui-autocomplete-item").first().click();
    li.click("[id='names:settle']");
  }

  private void publish(int year, boolean english) {
    try (var li = anybody()) {
      signIn(li, "/app/plan/versions.xhtml?year=" + year, "li.office", english);
      assertThat(li.page().locator("#publish-1").isDisabled()).isTrue();
    }
    try (var zhang = anybody()) {
      signIn(zhang, "/app/plan/versions.xhtml?year=" + year, "zhang.office", english);
      zhang.click("#publish-1").click("#confirm-1 [data-step=publish]");
      zhang
          .sees("#version-1", english ? "Published" : "已发布")
          .isAccessible("versions")
          .complainsOfNothing();
    }
  }

  private void reportOnTask(int year, boolean english) throws IOException {
    var file = Files.write(folder.resolve("统计.csv"), "季度,数量\n一,12\n".getBytes(UTF_8));
    String report;
    try (var chen = anybody()) {
      signIn(chen, "/app/plan/tasks.xhtml?year=" + year + "&department=ccpd", "chen.ccpd", english);
      chen.page().locator("a[href*='task.xhtml?id=']", hasNumber(50)).first().click();
      chen.click("#panel-ccpd [data-step=accept]");
      chen.sees("#share-state-ccpd", english ? "Signed for" : "已签收").isAccessible("task-" + year);
      chen.choose("#new-report [data-field=period]", year + "-H1")
          .click("#new-report [data-step=begin-report]");
      chen.fill("[id='write:narrative']", "第一版").fill("[id='write:percent']", "40");
      chen.upload("[id='write:files']", file).click("[id='write:upload']");
      chen.sees("#evidence", "统计.csv").isAccessible("draft").click("[id='write:submit']");
      chen.sees("#report-state", english ? "Submitted" : "已报送");
      report = chen.page().url();
    }
    decide(report, english, "return", "请补充数据");
    try (var chen = anybody()) {
      signIn(chen, report.substring(report.indexOf("/app/")), "chen.ccpd", english);
      chen.sees("#return-reason", "请补充数据").isAccessible("report-" + year);
      chen.fill("[id='write:narrative']", "第二版，已补充").click("[id='write:submit']");
      chen.sees("#report-state", english ? "Submitted" : "已报送");
    }
    decide(report, english, "approve", "");
    try (var chen = anybody()) {
      signIn(chen, report.substring(report.indexOf("/app/")), "chen.ccpd", english);
      chen.sees("#report-state", english ? "Approved" : "审核通过").click("#to-task");
      chen.sees("#history", "请补充数据").isAccessible("history-" + year).complainsOfNothing();
    }
  }

  private void decide(String report, boolean english, String step, String reason) {
    try (var li = anybody()) {
      signIn(li, "/app/worklist.xhtml?kind=REVIEW", "li.office", english);
      li.page()
          .locator("a[href*='" + report.substring(report.indexOf("id=")) + "']")
          .first()
          .click();
      li.unfold("#" + step + "-box, [id='" + step + "-box']");
      if (!reason.isEmpty()) {
        li.fill("[id='returning:reason']", reason);
      }
      li.click("[data-step=" + step + "]");
      li.page().waitForLoadState();
      li.complainsOfNothing();
    }
  }

  private static void signIn(OfficialInBrowser who, String path, String name, boolean english) {
    who.open(path).signIn(name);
    if (english) {
      who.inEnglish();
    }
  }

  private static Page.LocatorOptions hasNumber(int number) {
    return new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*" + number + "(?!\\d)"));
  }
}
