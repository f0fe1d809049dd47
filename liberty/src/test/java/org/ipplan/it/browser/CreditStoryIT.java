package org.ipplan.it.browser;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A determination of dishonesty from a lead to publication, by four people; what the law forbids on
 * the way is refused with its article.
 */
@Tag("full")
class CreditStoryIT extends AtTheBrowser {
  private static final String SUBJECT = "/app/credit/subject.xhtml?code=91420100MA6T0G7H17";

  @Test
  void aLeadBecomesAPublishedDeterminationByFourPeople() {
    try (var sun = signedIn("sun.credit", SUBJECT);
        var qian = signedIn("qian.credit", "/app/worklist.xhtml");
        var wu = signedIn("wu.credit", "/app/worklist.xhtml");
        var zheng = signedIn("zheng.credit", "/app/worklist.xhtml")) {
      raiseLead(sun);
      open(sun);
      var matter = path(sun);
      refusedWithoutUnit(sun);
      submit(sun);

      wu.open(matter).click("#case-steps .locked > summary");
      wu.sees("#case-steps .locked", "未经法制审核，不得作出决定");
      wu.sees("#case-steps .locked", "第58条").everyWay("case-unreviewed");

      words(qian.open("/app/worklist.xhtml").click(row()), "pass-review", "note", "事实清楚，依据充分");
      staleIn(wu, matter);
      wu.open(matter).unfold("#case-steps [data-box=determine]");
      wu.click("#case-steps [data-step=determine]");
      wu.sees("#case-state", "已认定").sees("#decision", "国知信认〔2024〕").sees("#period", "2025年");
      wu.sees("#papers", "失信行为认定决定书").sees("#papers", "国知信认〔2024〕");

      sun.open(matter).sees("#due", "第10条").click("#case-steps [data-step=report]");
      sun.sees("#case-state", "已报送").complainsOfNothing();
      zheng.open("/app/worklist.xhtml").click(row()).click("#case-steps [data-step=publish]");
      zheng.sees("#case-state", "公示中").sees("#entry", "公示").everyWay("case-published");
      zheng.open("/app/credit/lists.xhtml?q=晴川").sees("#entries", "国知信认〔2024〕");
      zheng.complainsOfNothing();
      qian.complainsOfNothing();
      wu.complainsOfNothing();
    }
  }

  @Test
  void anObjectionIsGrantedAndTheEntryIsGoneForWhoeverGivesNoReason() {
    try (var sun = signedIn("sun.credit", "/app/credit/cases.xhtml?q=示商评字〔2024〕33号");
        var wu = signedIn("wu.credit", "/app/worklist.xhtml");
        var zheng = signedIn("zheng.credit", "/app/worklist.xhtml")) {
      sun.click("#cases .c-task a").click("#applications a");
      var application = path(sun);
      sun.click("#application-steps [data-step=accept]").sees("#application-state", "已受理");
      sun.unfold("[data-box=verify]").fill("[id='verify:note']", "判决书已核对原件");
      sun.click("[data-step=verify]").sees("#verification", "已核对原件");
      sun.click("#application-steps .locked > summary");
      sun.sees("#application-steps .locked", "只有信用审批人员可以办理");

      wu.open("/app/worklist.xhtml?kind=CREDIT_APPLICATION");
      wu.click("#worklist tr:has-text('锦里') .c-task a").everyWay("application-to-decide");
      wu.click("#application-steps [data-step=decide-for]").sees("#application-state", "准予");
      zheng.open(application).click("#application-steps [data-step=circulate]");
      zheng.sees("#facts", "通报").everyWay("application-circulated");

      zheng.open("/app/credit/lists.xhtml?q=锦里").sees("#empty", "没有符合条件");
      zheng.open("/app/credit/lists.xhtml?q=锦里&validOn=2024-05-06&reason=核对更正情况");
      zheng.sees("#entries", "曾列入，已撤销").everyWay("lists-former").complainsOfNothing();
      sun.complainsOfNothing();
      wu.complainsOfNothing();
    }
  }

  private static void raiseLead(OfficialInBrowser sun) {
    sun.unfold("#add-record").fill("[id='record:source']", "国家知识产权局");
    sun.fill("[id='record:number']", "国知罚字〔2024〕55号").fill("[id='record:issuedOn']", "2024-05-20");
    sun.fill("[id='record:text']", "违法从事专利代理，罚款五万元。").click("[id='record:add']");
    sun.sees("#records", "55号").click("#records tr:first-child summary");
    sun.fill("#records tr:first-child [data-field=reason]", "涉嫌失信，需认定");
    sun.click("#records tr:first-child [data-step=raise-lead]").sees("#records", "线索");
  }

  private static void open(OfficialInBrowser sun) {
    sun.click("#records [data-step=open-case]").sees("#lead", "55号");
    sun.keeps("[id='case:number']", "国知罚字〔2024〕55号").keeps("[id='case:issuedOn']", "2024-05-20");
    sun.everyWay("new-case-from-lead").choose("[id='case:ground']", "C1.3");
    sun.click("[data-step=open]").sees("#case-state", "草拟").sees("#ground", "违反法律法规");
  }

  private static void refusedWithoutUnit(OfficialInBrowser sun) {
    sun.click("#case-steps .locked > summary");
    sun.sees("#case-steps .locked", "尚未确定由哪个部门、单位认定").sees("#case-steps .locked", "第4, 5条");
  }

  private static void submit(OfficialInBrowser sun) {
    sun.unfold("[data-box=edit-case]").fill("[id='draft:unit']", "知识产权运用促进司");
    sun.click("[data-step=edit-case]").click("#case-steps [data-step=submit]");
    sun.sees("#case-state", "审核中");
  }

  /** A second tab that was read before loses nothing that was typed. */
  private void staleIn(OfficialInBrowser wu, String matter) {
    wu.open(matter).unfold("[data-box=return]");
    wu.fill("[data-box=return] [data-field=reason]", "请补充送达证明");
    try (var other = signedIn("wu.credit", matter)) {
      words(other, "return", "reason", "请补充送达证明");
      other.sees("#case-state", "草拟");
    }
    wu.click("#case-steps [data-step=return]").sees("#messages", "已被他人更改");
    wu.keeps("[data-box=return] [data-field=reason]", "请补充送达证明");
    try (var sun = signedIn("sun.credit", matter);
        var qian = signedIn("qian.credit", "/app/worklist.xhtml")) {
      sun.click("#case-steps [data-step=submit]").sees("#case-state", "审核中");
      words(qian.open(matter), "pass-review", "note", "已补充，同意");
    }
  }

  private static void words(OfficialInBrowser who, String step, String field, String text) {
    var box = "#case-steps [data-box=" + step + "]";
    who.unfold(box).fill(box + " [data-field=" + field + "]", text);
    who.click(box + " [data-step=" + step + "]");
  }

  private static String row() {
    return "#worklist tr:has-text('晴川') .c-task a";
  }
}
