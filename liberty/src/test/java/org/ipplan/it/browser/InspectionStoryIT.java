package org.ipplan.it.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An inspection from its assignment to its close, with an objection on the way; every page of it in
 * both languages, wide and narrow.
 */
@Tag("full")
class InspectionStoryIT extends AtTheBrowser {
  private static final String TITLE = "知识产权公共服务专项督查";

  @TempDir Path folder;

  @Test
  void aFindingIsFedBackObjectedToRectifiedReCheckedAndClosed() throws IOException {
    try (var li = signedIn("li.office", "/app/inspection/inspections.xhtml");
        var zhang = signedIn("zhang.office", "/app/worklist.xhtml");
        var huang = signedIn("huang.samr", "/app/inspection/inspections.xhtml")) {
      huang.everyWay("inspections-none");
      li.click("#new-inspection").everyWay("inspection-new");
      prepare(li);
      var inspection = path(li);

      zhang.open("/app/worklist.xhtml?kind=INSPECTION").sees("#worklist", TITLE);
      zhang.open(inspection).everyWay("inspection-to-approve");
      zhang.click("#inspection-steps [data-step=approve]").sees("#inspection-state", "已批准");
      li.open(inspection)
          .click("#inspection-steps [data-step=begin]")
          .sees("#inspection-state", "进行中");
      write(li);
      li.sees("#findings", "尚未反馈").click("#findings a >> nth=0");
      li.unfold("[data-box=edit-finding]").everyWay("finding-draft");
      li.unfold("[data-box=edit-finding]");
      li.fill("[data-box=edit-finding] [data-field=text]", "服务事项清单未按期公布，逾期一个月");
      li.click("[data-step=edit-finding]").sees("#finding-text", "逾期一个月").open(inspection);
      words(li, "#inspection-steps", "conclude", "note", "公共服务总体规范，一项滞后");
      li.sees("#inspection-state", "已作结论").everyWay("inspection-concluded");

      huang.open("/app/worklist.xhtml?kind=FINDING").sees("#worklist", "服务事项清单");
      huang.click(row("服务事项清单")).sees("#finding-state", "已反馈");
      var finding = path(huang);
      huang.click("#finding-steps [data-step=accept]").sees("#finding-state", "整改中");
      words(huang, "#objections", "object", "grounds", "清单已于四月公布");
      huang.sees("#objections", "复核中").everyWay("finding-objected");

      zhang.open("/app/worklist.xhtml?kind=OBJECTION").click(row("服务事项清单"));
      words(zhang, "#objections", "uphold", "reason", "公布的清单不完整");
      zhang.sees("#objections", "维持");
      huang.open(finding).upload("[id='files:chosen']", list()).click("[data-step=upload]");
      huang.sees("#evidence", "清单.csv").everyWay("finding-files");
      words(huang, finding, "#finding-steps", "rectify", "note", "清单已补充公布，见市监办发〔2024〕8号");
      li.open(finding).sees("#evidence", "已报送");
      words(li, "#finding-steps", "send-back", "reason", "链接无法打开");
      words(huang, finding, "#finding-steps", "rectify", "note", "链接已修复");
      li.open(finding);
      words(li, "#finding-steps", "pass", "note", "逐项打开核对，属实");
      zhang.open(finding).everyWay("finding-rechecked");
      zhang.click("#finding-steps [data-step=close]").sees("#finding-state", "已销号");

      praise(li, inspection);
      zhang.open(inspection).click("#appraisals [data-step=approve]").sees("#appraisals", "已批准");
      li.open(inspection)
          .click("#inspection-steps [data-step=close]")
          .sees("#inspection-state", "已办结");
      huang.open(inspection).sees("#appraisals", "予以表扬").everyWay("inspection-closed");
      li.open("/app/inspection/inspections.xhtml").everyWay("inspections");
      huang.complainsOfNothing();
      zhang.complainsOfNothing();
      li.complainsOfNothing();
    }
  }

  @Test
  void aSecondInspectionIsWarnedOfAndGoesOnWithAReason() {
    try (var zhang = signedIn("zhang.office", "/app/inspection/inspection-edit.xhtml?task=12")) {
      fill(zhang, "统计数据质量督查", "nbs");
      zhang.click("[data-step=save-inspection]").sees("#inspection-state", "待批准");
      zhang.open("/app/inspection/inspection-edit.xhtml?task=12");
      fill(zhang, "统计数据再督查", "nbs");
      zhang.click("[data-step=save-inspection]").isTold("避免重复督查");
      zhang.isAccessible("inspection-overlap").picture("inspection-overlap");
      zhang.fill("[data-field=overlapReason]", "领导另有批示");
      zhang.click("[data-step=save-inspection]").sees("#overlaps", "统计数据质量督查");
      zhang.everyWay("inspection-beside").complainsOfNothing();
    }
  }

  @Test
  void theOfficesConfidenceStandsBesideTheLight() {
    try (var li = signedIn("li.office", "/app/plan/tasks.xhtml?year=2024")) {
      li.click("tr:has(span.number:text-is('37')) .c-task a").unfold("#confidence [data-box=rate]");
      li.choose("#confidence [data-field=rating]", "FEASIBLE");
      li.fill("#confidence [data-field=reason]", "两个单位的数据口径尚未统一");
      li.click("#confidence [data-step=rate]").sees("#task-confidence", "把握一般");
      li.sees("#ratings", "数据口径").everyWay("task-confidence");
      li.open("/app/plan/tasks.xhtml?year=2024&confidence=FEASIBLE")
          .sees(".c-confidence .confidence", "把握一般");
      li.everyWay("tasks-confidence").complainsOfNothing();
    }
  }

  private Path list() throws IOException {
    return Files.writeString(folder.resolve("清单.csv"), "事项,公布日期\n专利检索,2024-04-30\n");
  }

  private static void prepare(OfficialInBrowser li) {
    fill(li, TITLE, "samr");
    li.fill("[data-field=matter]", "公共服务事项清单的公布和更新");
    li.click("[data-step=save-inspection]").sees("#title", TITLE);
  }

  private static void fill(OfficialInBrowser by, String title, String department) {
    by.fill("[data-field=title]", title);
    by.fill("[data-field=orderedBy]", "国务院办公厅");
    by.fill("[data-field=documentNumber]", "国办督〔2024〕15号");
    by.fill("[data-field=orderedOn]", "2024-05-31");
    by.choose("[data-field=departments]", department);
    by.fill("[data-field=fromOn]", "2024-06-03");
    by.fill("[data-field=toOn]", "2024-06-14");
    by.choose("[data-field=methods]", "VISIT");
    by.choose("[data-field=authors]", "li.office");
  }

  private static void write(OfficialInBrowser li) {
    li.unfold("[data-box=write-finding]");
    li.fill("[data-box=write-finding] [data-field=text]", "服务事项清单未按期公布");
    li.fill("[data-box=write-finding] [data-field=basis]", "《知识产权公共服务事项清单》第二条");
    li.fill("[data-box=write-finding] [data-field=term]", "20");
    li.click("[data-step=write-finding]");
  }

  private static void praise(OfficialInBrowser li, String inspection) {
    li.open(inspection).unfold("[data-box=propose]");
    li.fill("[data-box=propose] [data-field=text]", "整改迅速，予以表扬");
    li.click("[data-step=propose]").sees("#appraisals", "待批准");
  }

  private static void words(
      OfficialInBrowser by, String page, String within, String step, String field, String text) {
    by.open(page);
    words(by, within, step, field, text);
  }

  private static void words(
      OfficialInBrowser by, String within, String step, String field, String text) {
    var box = within + " [data-box=" + step + "]";
    by.unfold(box).fill(box + " [data-field=" + field + "]", text);
    by.click(box + " [data-step=" + step + "]");
  }

  private static String row(String text) {
    return "#worklist tr:has-text('" + text + "') .c-task a";
  }
}
