package org.ipplan.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.ipplan.it.Office;
import org.ipplan.it.PlanSystem;
import org.ipplan.it.RestCaller;
import org.ipplan.it.support.BadFiles;
import org.ipplan.it.support.Twin;
import org.ipplan.shared.Messages;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people get wrong on pages: told in the page's language, and what they typed stays. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("browser")
class BadInputByPageIT extends AtTheBrowser {
  private static final String TYPED = "写到一半的进展";

  @TempDir Path folder;

  private final RestCaller zhang = PlanSystem.official("zhang.office");
  private final RestCaller chen = PlanSystem.official("chen.ccpd");

  @ParameterizedTest(name = "in English: {0}")
  @ValueSource(booleans = {false, true})
  void anEmptyAndABinaryTextAreRefused(boolean english) throws IOException {
    var binary = Files.write(folder.resolve("plan.txt"), BadFiles.program());
    try (var li = official("li.office", "/app/plan/import.xhtml", english)) {
      li.fill("[id='source:year']", "2087").click("[id='source:read']");
      li.isTold(words("plan.text-empty", english)).keeps("[id='source:year']", "2087");

      li.fill("[id='source:text']", TYPED).upload("[id='source:file']", binary);
      li.click("[id='source:read']").isTold(words("plan.text-binary", english));
      li.keeps("[id='source:text']", TYPED).keeps("[id='source:year']", "2087");
      li.complainsOfNothing();
    }
  }

  @ParameterizedTest(name = "in English: {0}")
  @ValueSource(booleans = {false, true})
  void nobodyPublishesWhatTheyImported(boolean english) {
    int year = english ? 2089 : 2088;
    var read = zhang.postText("/plans/imports?year=" + year, Twin.english()).expect(200);
    var path = "/plans/imports/" + read.string("id");
    zhang.post(path + "/resolutions", Office.names()).expect(200);
    zhang.post(path + "/actions/commit").expect(201);

    var address = "/app/plan/versions.xhtml?year=" + year;
    try (var page = official("zhang.office", address, english)) {
      page.sees("#why-1", words("plan.four-eyes", english)).complainsOfNothing();
      assertThat(page.all("#publish-1").isDisabled()).isTrue();
    }
  }

  @ParameterizedTest(name = "in English: {0}")
  @ValueSource(booleans = {false, true})
  void aForbiddenFileAndAStaleVersionLeaveWhatWasTyped(boolean english) throws IOException {
    var program = Files.write(folder.resolve("report.pdf"), BadFiles.program());
    var report = newReport(english ? 2 : 53);
    try (var page = official("chen.ccpd", address(report), english)) {
      page.fill("[id='write:narrative']", TYPED).upload("[id='write:files']", program);
      page.click("[id='write:upload']").isTold(words("evidence.type", english, "report.pdf"));
      page.keeps("[id='write:narrative']", TYPED).seesNot("#evidence");

      chen.with("If-Match", chen.get(report).etag()).put(report, content("别人的进展")).expect(200);
      page.click("[id='write:save']").sees("#newer", "别人的进展");
      page.sees("#stale", english ? "Somebody else changed this report" : "被他人修改过");
      page.keeps("[id='write:narrative']", TYPED).complainsOfNothing();
    }
    assertThat(chen.get(report).string("narrative")).isEqualTo("别人的进展");
  }

  @ParameterizedTest(name = "in English: {0}")
  @ValueSource(booleans = {false, true})
  void aReturnNeedsAReason(boolean english) {
    var report = newReport(english ? 94 : 45);
    chen.step(report, "submit").expect(200);
    try (var li = official("li.office", address(report), english)) {
      li.unfold("#return-box").fill("[id='returning:reason']", " ");
      li.fill("[id='returning:dueOn']", "2024-06-28").click("[data-step=return]");

      li.isTold((english ? "Reason: " : "理由：") + words("input.required", english));
      li.keeps("[id='returning:dueOn']", "2024-06-28").complainsOfNothing();
    }
    assertThat(chen.get(report).string("state")).isEqualTo("SUBMITTED");
  }

  private OfficialInBrowser official(String name, String path, boolean english) {
    var official = anybody().open(path).signIn(name);
    return english ? official.inEnglish() : official;
  }

  private static String words(String code, boolean english, Object... arguments) {
    return Messages.text(code, english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE, arguments);
  }

  private String newReport(int number) {
    var task = chen.get("/plans/2024/tasks/" + number).expect(200).json();
    var share = task.getJsonArray("assignments").getJsonObject(0).getString("href");
    chen.step(share, "accept").expect(200);
    var body = Json.createObjectBuilder(content("第一版")).add("period", "2024-H1").build();
    return chen.post(share + "/reports", body).expect(201).location();
  }

  private static JsonObject content(String narrative) {
    return Json.createObjectBuilder().add("narrative", narrative).add("percentComplete", 5).build();
  }

  private static String address(String report) {
    return "/app/report/report.xhtml?id=" + report.substring(report.lastIndexOf('/') + 1);
  }
}
