package org.ipplan.it.browser;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A task beyond the plan from its addition to its close: the office in English, the department in
 * Chinese; every page of it in both languages, wide and narrow.
 */
@Tag("full")
class TaskLifeStoryIT extends AtTheBrowser {
  private static final String TITLE = "Follow up the conference's decision on overseas disputes";

  @Test
  void aTaskIsAddedExtendedPausedProposedForClosingAndClosed() {
    try (var li = signedIn("li.office", "/app/plan/new-task.xhtml").inEnglish();
        var chen = signedIn("chen.ccpd", "/app/worklist.xhtml")) {
      li.everyWay("new-task").inEnglish();
      add(li);
      var address = li.page().url();
      var task = address.substring(address.indexOf("/app/"));

      chen.open(task).click("#panel-ccpd [data-step=accept]").sees("#share-state-ccpd", "已签收");
      askForMoreTime(chen);
      chen.everyWay("task-request");

      li.open("/app/worklist.xhtml?kind=EXTENSION").sees("#worklist", "Extension to decide");
      li.open(task).everyWay("task-office").inEnglish();
      li.click("#requests [data-step=approve]").sees("#requests", "Approved");
      li.sees("#dates", "30 Nov 2024").sees("#task-due", "30 Nov 2024");
      pause(li);
      chen.open(task).sees("#task-state", "暂停").sees("#share-state-ccpd", "暂停");
      li.click("#task-steps [data-step=resume]").sees("#task-state", "In progress");

      proposeToClose(chen, task);
      close(li, task);
      chen.open(task).sees("#task-state", "已销号").everyWay("task-closed").complainsOfNothing();
      li.complainsOfNothing();
    }
  }

  private static void add(OfficialInBrowser li) {
    li.choose("[data-field=source]", "MEETING");
    li.fill("[data-field=reference]", "First meeting of 2024");
    li.fill("[data-field=sourceOn]", "2024-05-30");
    li.fill("[data-field=title]", TITLE);
    li.fill("[data-field=text]", "Draw up a list of overseas disputes and of who follows them.");
    li.choose("[data-field=lead]", "ccpd");
    li.fill("[data-field=dueOn]", "2024-09-30");
    li.click("[data-step=add-task]");
    li.sees("#title", TITLE).sees("#task-source", "First meeting");
  }

  private static void askForMoreTime(OfficialInBrowser chen) {
    chen.unfold("#requests [data-box=ask]");
    chen.fill("#requests [data-field=dueOn]", "2024-11-30");
    chen.fill("#requests [data-field=reason]", "需要更多时间核对清单");
    chen.click("[data-step=file-request]").sees("#requests", "待审批");
  }

  private static void pause(OfficialInBrowser li) {
    li.unfold("#task-steps [data-box=pause]");
    li.fill("#task-steps [data-box=pause] [data-field=reason]", "Waiting for the new rules");
    li.click("#task-steps [data-box=pause] [data-step=pause]").sees("#task-state", "Paused");
  }

  private static void proposeToClose(OfficialInBrowser chen, String task) {
    chen.open(task).unfold("#task-steps [data-box=propose-closing]");
    chen.fill("#task-steps [data-box=propose-closing] [data-field=note]", "清单已印发");
    chen.click("#task-steps [data-step=propose-closing]").isTold("销号申请已提交办公室");
  }

  private static void close(OfficialInBrowser li, String task) {
    li.open("/app/worklist.xhtml?kind=CLOSING").sees("#worklist", "Closing to check");
    li.open(task).unfold("#task-steps [data-box=close]");
    li.fill("#task-steps [data-box=close] [data-field=note]", "The list was checked");
    li.click("#task-steps [data-step=close]").sees("#task-state", "Closed");
  }
}
