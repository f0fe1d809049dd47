package org.ipplan.it.browser;

import org.ipplan.it.support.ShortPlan;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The office settles what became of tasks on the page of two years; a department reads it. */
@Tag("full")
class LineageStoryIT extends AtTheBrowser {
  private static final String PAGE = "/app/plan/compare.xhtml?from=2094&to=2095";

  @BeforeAll
  static void prepare() {
    ShortPlan.publish(2094, "征求意见");
    ShortPlan.publish(2095, "报请公布");
  }

  @Test
  void theOfficeSettlesALinkAndTheTasksPageShowsIt() {
    try (var li = anybody()) {
      li.open(PAGE).signIn("li.office");
      li.sees("#title", "2094年与2095年").click("[data-step=suggest]");
      li.sees("#messages", "已建议").sees("#compare", "延续").picture("compare");
      li.click("#compare tbody tr:first-child [data-step=confirm]");
      li.sees("#messages", "已认定");
      li.unfold("#by-hand");
      li.fill("[data-field=from]", "9").click("[data-step=set]");
      li.sees("#messages", "编号").complainsOfNothing();
    }
    try (var chen = anybody()) {
      chen.open(PAGE).signIn("chen.ccpd").inEnglish();
      chen.sees("#compare", "Continued")
          .seesNot("[data-step=suggest]")
          .seesNot("[data-step=confirm]");
      chen.click("#compare tbody tr:first-child td:first-child a");
      chen.sees("#lineage", "2095, no. 1").picture("lineage-en").complainsOfNothing();
    }
  }
}
