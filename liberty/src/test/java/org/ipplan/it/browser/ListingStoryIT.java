package org.ipplan.it.browser;

import java.util.List;
import org.ipplan.it.support.ElapsedWindows;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A subject comes onto the serious-dishonesty list: told, heard, discussed, decided, served. */
@Tag("full")
class ListingStoryIT extends AtTheBrowser {
  private static final List<String> TESTS = List.of("UNLAWFUL", "GRAVE", "HEAVIER_PENALTY");
  private static final List<String> FACTORS =
      List.of(
          "INTENT", "FREQUENCY", "DURATION", "PENALTY", "VALUE", "DANGER", "LOSS", "SOCIAL_EFFECT");

  @Test
  void aSubjectIsListedByManyHandsAndNoStepIsLeftOut() {
    try (var sun = signedIn("sun.credit", "/app/credit/new-case.xhtml?subject=91110108MA0T0A1B7C");
        var qian = signedIn("qian.credit", "/app/worklist.xhtml");
        var wu = signedIn("wu.credit", "/app/worklist.xhtml");
        var zheng = signedIn("zheng.credit", "/app/worklist.xhtml")) {
      open(sun);
      var matter = path(sun);
      assess(sun);
      tell(sun);
      qian.open(matter).click("#case-steps [data-step=open-defence]");
      qian.sees("#case-state", "陈述申辩").sees("#due", "陈述");
      hear(sun.open(matter));
      ElapsedWindows.pass(matter);
      sun.open(matter).click("#case-steps [data-step=submit]").sees("#case-state", "法制审核");
      words(qian.open(matter), "pass-review", "note", "程序合法，证据充分");
      vote(matter);
      words(wu.open(matter), "conclude", "note", "集体讨论纪要1号：同意列入");
      decide(wu);
      serve(sun.open(matter));
      zheng.open(matter).click("#case-steps [data-step=publish]").sees("#case-state", "已列入");
      zheng.sees("#entry", "公示").everyWay("listing-listed");
      zheng.open("/app/credit/lists.xhtml?list=SERIOUS").sees("#entries", "列字1号");
      words(sun.open(matter), "note-revocation", "reason", "判决撤销处罚决定");
      sun.sees("#due", "第20条");
      zheng.open(matter).click("#case-steps [data-step=revoke]").sees("#case-state", "已撤销");
      zheng.open("/app/credit/lists.xhtml?list=SERIOUS&q=星屿").sees("#empty", "没有");
      sun.complainsOfNothing();
      qian.complainsOfNothing();
      wu.complainsOfNothing();
      zheng.complainsOfNothing();
    }
  }

  private static void open(OfficialInBrowser sun) {
    sun.choose("[id='case:list']", "SERIOUS").fill("[id='case:number']", "示市监罚〔2024〕1号");
    sun.fill("[id='case:issuedOn']", "2024-05-20").fill("[id='case:issuer']", "国家知识产权局");
    sun.click("[data-step=list-grounds]").choose("[id='case:type']", "PENALTY_DECISION");
    sun.choose("[id='case:ground']", "S2.4").click("[data-step=open]").sees("#case-state", "草拟");
  }

  private static void assess(OfficialInBrowser sun) {
    sun.sees("#worksheet-part", "尚未填写").unfold("[data-box=assess]");
    for (var test : TESTS) {
      sun.choose("[data-field=met-" + test + "]", "true");
      sun.fill("[data-field=text-" + test + "]", "见处罚案卷");
    }
    for (var factor : FACTORS) {
      sun.fill("[data-box=assess] [data-field=text-" + factor + "]", "已考量");
    }
    sun.fill("[data-field=figure-LOSS]", "120000")
        .choose("[data-field=penaltyKind]", "SEVERE_FINE");
    sun.choose("[data-field=noIntent]", "false").fill("[data-field=noIntentReason]", "未提交相应证据");
    sun.isAccessible("listing-assess").nothingIsCutOff("listing-assess").picture("listing-assess");
    sun.click("[data-step=assess]").sees("#answers", "120000").everyWay("listing-draft");
  }

  private static void tell(OfficialInBrowser sun) {
    sun.click("#case-steps .locked > summary").sees("#case-steps .locked", "第45条");
    sun.unfold("[data-box=give-notice]").fill("[data-box=give-notice] [data-field=number]", "告字1号");
    sun.fill("[data-field=facts]", "违法从事专利代理").fill("[data-field=reasons]", "拟列入名单");
    sun.fill("[data-field=rights]", "可以陈述、申辩，要求听证").click("[data-step=give-notice]");
    sun.sees("#notices", "告字1号").unfold("[data-box=serve-notice]");
    proof(sun, "serve-notice");
    sun.sees("#case-state", "已告知").sees("#proofs", "直接送达").everyWay("listing-told");
  }

  private static void proof(OfficialInBrowser sun, String step) {
    var box = "[data-box=" + step + "] ";
    sun.fill(box + "[data-field=servedOn]", "2024-06-03");
    sun.fill(box + "[data-field=recipient]", "李某");
    sun.fill(box + "[data-field=servedBy]", "孙某、吴某").click("[data-step=" + step + "]");
  }

  private static void hear(OfficialInBrowser sun) {
    sun.unfold("[data-box=defend]").fill("[data-field=person]", "某代理公司");
    sun.fill("[data-box=defend] [data-field=text]", "情节轻微，请求不予列入");
    sun.fill("[data-field=filedOn]", "2024-06-03").click("[data-step=defend]");
    sun.sees("#defences", "情节轻微").everyWay("listing-defence");
    sun.unfold("[data-box=reply]").fill("[data-box=reply] [data-field=text]", "经复核，理由不成立");
    sun.click("[data-step=reply]").sees("#defences", "不予采纳");
  }

  private void vote(String matter) {
    for (var name : List.of("panel1.credit", "panel2.credit", "panel3.credit")) {
      try (var member = signedIn(name, matter)) {
        member.unfold("[data-box=vote]").choose("[data-field=inFavour]", "true");
        member.fill("[data-box=vote] [data-field=reasons]", "事实清楚，依据充分");
        member.click("[data-step=vote]").sees("#votes", "同意列入").complainsOfNothing();
      }
    }
  }

  private static void decide(OfficialInBrowser wu) {
    wu.sees("#reviews", "纪要1号").everyWay("listing-panel").unfold("[data-box=decide]");
    wu.fill("[data-box=decide] [data-field=number]", "列字1号");
    for (var code : List.of("CAUSE", "BASIS", "MEASURES", "REMOVAL", "REMEDIES")) {
      wu.fill("[data-field=content-" + code + "]", "依法载明");
    }
    wu.click("[data-step=decide]").sees("#case-state", "已决定").sees("#papers", "列字1号");
  }

  private static void serve(OfficialInBrowser sun) {
    sun.unfold("[data-box=guide]").fill("[data-box=guide] [data-field=number]", "修告1号");
    sun.fill("[data-field=content-CONDITIONS]", "列入满一年后可以申请").click("[data-step=guide]");
    sun.sees("#papers", "信用修复告知书").unfold("[data-box=serve]");
    proof(sun, "serve");
    sun.sees("#case-state", "已送达").sees("#proofs", "列入决定书").everyWay("listing-served");
  }

  private static void words(OfficialInBrowser who, String step, String field, String text) {
    var box = "#case-steps [data-box=" + step + "]";
    who.unfold(box).fill(box + " [data-field=" + field + "]", text);
    who.click(box + " [data-step=" + step + "]");
  }
}
