package org.ipplan.it.browser;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * An official is away, a colleague stands in; a head has reports signed off; the office's pages.
 */
@Tag("full")
class StandInStoryIT extends AtTheBrowser {

  @Test
  void aSubstituteActsForTheAbsentAndSeesItOnEveryPage() {
    try (var huang = anybody()) {
      huang.open("/app/substitutions.xhtml").signIn("huang.samr");
      huang
          .choose("[id='entering:absent']", "huang.samr")
          .choose("[id='entering:substitute']", "zhou.samr")
          .fill("[id='entering:fromOn']", "2024-06-10")
          .fill("[id='entering:toOn']", "2024-06-01")
          .fill("[id='entering:reason']", "出差")
          .click("[id='entering:enter']");
      huang.sees(".note-error", "结束日期");
    }
  }

  @Test
  void theBannerComesAndGoesWithTheSwitch() {
    try (var huang = anybody()) {
      huang.open("/app/substitutions.xhtml").signIn("huang.samr");
      var today = huang.page().locator("#business-date time").getAttribute("datetime");
      huang
          .choose("[id='entering:substitute']", "zhou.samr")
          .fill("[id='entering:fromOn']", today)
          .fill("[id='entering:toOn']", today)
          .fill("[id='entering:reason']", "出差")
          .click("[id='entering:enter']");
      huang.sees("#substitutions", "出差").picture("substitutions").complainsOfNothing();

      try (var zhou = anybody()) {
        zhou.open("/app/worklist.xhtml").signIn("zhou.samr");
        zhou.choose("#act-for", "huang.samr").click("#act");
        zhou.sees("#acting", "黄志远").picture("acting");
        zhou.open("/app/plan/tasks.xhtml").sees("#acting", "黄志远").complainsOfNothing();
        zhou.click("#acting-end").seesNot("#acting");
      }
      huang.open("/app/substitutions.xhtml").unfold("#substitutions details.step-box");
      huang.fill("[id$='withdrawing:why']", "提前返岗").click("[data-step=withdraw]");
      huang.sees("#substitutions", "提前返岗");
    }
  }

  @Test
  void theHeadSwitchesSignOffOnAndOffAgain() {
    try (var zhou = anybody()) {
      zhou.open("/app/report/department.xhtml").signIn("zhou.samr");
      zhou.sees("#sign-off-state", "未启用").click("[id='settings:toggle']");
      zhou.sees("#sign-off-state", "已启用").picture("department").complainsOfNothing();
      zhou.click("[id='settings:toggle']").sees("#sign-off-state", "未启用");
    }
  }

  @Test
  void theOfficeSeesThePeriodsAndSetsARhythm() {
    try (var li = anybody()) {
      li.open("/app/report/periods.xhtml?year=2024").signIn("li.office");
      li.sees("#periods", "上半年").everyWay("periods").complainsOfNothing();
      li.open("/app/plan/tasks.xhtml?year=2024");
      li.page().locator("a[href*='task.xhtml?id=']").first().click();
      li.choose("[id='rhythm-form:rhythm-choice']", "QUARTERLY")
          .click("[id='rhythm-form:set-rhythm']");
      li.sees("#rhythm", "每季度").complainsOfNothing();
      li.choose("[id='rhythm-form:rhythm-choice']", "HALF_YEARLY")
          .click("[id='rhythm-form:set-rhythm']");
      li.sees("#rhythm", "每半年");
    }
  }
}
