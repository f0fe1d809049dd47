package org.ipplan.it.browser;

import org.ipplan.it.CreditCases;
import org.ipplan.it.SeriousCases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The machines of cases and of what follows from them, walked to their end by page. */
@Tag("full")
class JumpsByPageIT extends AtTheBrowser {
  private static final String CASE = "/app/credit/case.xhtml?id={id}";

  @Test
  void noStepOfADeterminationIsTakenTwiceOrOutOfOrder() {
    var draft = new CreditCases().draft();
    MachineOnPage.ordered(browser(), draft, CASE, "#case-steps")
        .secondClick("sun.credit", "submit")
        .secondClick("qian.credit", "pass-review")
        .secondClick("wu.credit", "determine")
        .secondClick("sun.credit", "report")
        .secondClick("zheng.credit", "publish")
        .secondClick("sun.credit", "note-revocation")
        .secondClick("sun.credit", "report-revocation")
        .secondClick("zheng.credit", "revoke");
  }

  @Test
  void noStepOfAListingIsTakenTwiceOrOutOfOrder() {
    var cases = new SeriousCases();
    var listing = MachineOnPage.ordered(browser(), cases.told(), CASE, "#case-steps");

    cases.walk(listing.path(), listing::secondClick);
  }

  @Test
  void noStepOfAnObjectionIsTakenTwiceOrOutOfOrder() {
    var page = "/app/credit/application.xhtml?id={id}";
    MachineOnPage.ordered(browser(), new CreditCases().objection(), page, "#application-steps")
        .secondClick("sun.credit", "accept")
        .secondClick("sun.credit", "verify")
        .secondClick("wu.credit", "decide-for")
        .secondClick("zheng.credit", "circulate");
  }

  @Test
  void noStepOfAMeasureIsTakenTwiceOrOutOfOrder() {
    var page = "/app/credit/measure-order.xhtml?id={id}";
    MachineOnPage.ofTheHouse(browser(), new CreditCases().order(), page, "#order-steps")
        .secondClick("sun.credit", "apply")
        .secondClick("wu.credit", "reopen")
        .secondClick("sun.credit", "not-applicable");
  }
}
