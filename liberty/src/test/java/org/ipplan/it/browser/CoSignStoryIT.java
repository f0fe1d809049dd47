package org.ipplan.it.browser;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A department has its report co-signed by another that declines, the office reads why it went up
 * all the same and copies the task for information; every page of it in both languages, wide and
 * narrow.
 */
@Tag("full")
class CoSignStoryIT extends AtTheBrowser {

  @Test
  void aReportIsCoSignedAndATaskCopied() {
    try (var li = signedIn("li.office", "/app/plan/new-task.xhtml");
        var chen = signedIn("chen.ccpd", "/app/worklist.xhtml");
        var huang = signedIn("huang.samr", "/app/worklist.xhtml")) {
      var task = added(li);
      var report = drafted(chen, task);
      askToCoSign(chen);
      huang.open(report).sees("#narrative-text", "完成工作方案");
      decline(huang);
      goUpWithout(chen, report);

      li.open(report).sees("#co-signatures", "第二项数据请核实").sees("#co-signatures", "时限紧迫");
      li.everyWay("co-sign-office").open(task);
      copy(li);
      acknowledge(huang);
      li.open(task).sees("#copies", "已阅").everyWay("task-copies").complainsOfNothing();
      chen.complainsOfNothing();
      huang.complainsOfNothing();
    }
  }

  private static String added(OfficialInBrowser li) {
    li.choose("[data-field=source]", "MEETING");
    li.fill("[data-field=reference]", "联席会议第二次会议");
    li.fill("[data-field=sourceOn]", "2024-05-30");
    li.fill("[data-field=title]", "提出商标使用管理工作方案");
    li.fill("[data-field=text]", "提出工作方案，征求有关单位意见。");
    li.choose("[data-field=lead]", "ccpd");
    li.fill("[data-field=dueOn]", "2024-09-30");
    li.click("[data-step=add-task]").sees("#title", "提出商标使用管理工作方案");
    return path(li);
  }

  private static String drafted(OfficialInBrowser chen, String task) {
    chen.open(task).click("#panel-ccpd [data-step=accept]").sees("#share-state-ccpd", "已签收");
    chen.click("#new-report [data-step=begin-offered]").sees("#report-state", "草稿");
    chen.fill("[id='write:narrative']", "完成工作方案初稿。").click("[id='write:save']");
    chen.isTold("草稿已保存");
    return path(chen);
  }

  private static void askToCoSign(OfficialInBrowser chen) {
    chen.unfold("#co-signatures [data-box=co-sign]");
    chen.choose("[id='co-sign:department']", "samr").fill("[id='co-sign:note']", "请核对第二项数据");
    chen.click("#co-signatures [data-step=co-sign]").sees("#co-signatures", "待会签");
    chen.everyWay("co-sign-asked");
  }

  private static void decline(OfficialInBrowser huang) {
    huang.open("/app/worklist.xhtml?kind=CO_SIGNATURE").sees("#worklist", "会签");
    huang.everyWay("co-sign-worklist").click("#worklist a").sees("#co-signatures", "待会签");
    huang.everyWay("co-sign-answering").unfold("#co-signatures [data-box=decline]");
    huang.fill("#co-signatures [data-box=decline] [data-field=reason]", "第二项数据请核实");
    huang.click("#co-signatures [data-step=decline]").sees("#co-signatures", "不同意");
  }

  private static void goUpWithout(OfficialInBrowser chen, String report) {
    chen.open(report).sees("#co-signatures", "第二项数据请核实").everyWay("co-sign-declined");
    chen.fill("[id='write:without']", "时限紧迫").click("[id='write:submit']");
    chen.sees("#report-state", "已报送");
  }

  private static void copy(OfficialInBrowser li) {
    li.unfold("#copies [data-box=copy]").choose("[id='copying:department']", "samr");
    li.fill("[id='copying:note']", "供参考").click("#copies [data-step=copy]");
    li.sees("#copies", "待阅");
  }

  private static void acknowledge(OfficialInBrowser huang) {
    huang.open("/app/worklist.xhtml?kind=COPY").sees("#worklist", "抄送");
    huang.everyWay("copy-worklist").click("#worklist a").sees("#copies", "待阅");
    huang.everyWay("copy-reading").click("#copies [data-step=acknowledge]");
    huang.sees("#copies", "已阅");
  }
}
