package org.ipplan.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.ipplan.it.CreditCases;
import org.ipplan.it.PlanSystem;
import org.ipplan.it.SeriousCases;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Machines walked to their end while their page is open: what is not lawful cannot be pressed and
 * says why, and what was lawful when the page was read is refused once somebody else has done it.
 */
@Tag("full")
class JumpsByPageIT {
  private static final String CASE = "/app/credit/case.xhtml";

  private static Browsers browser;

  /**
   * A machine on its page.
   *
   * @param path of the object in the REST interface
   * @param page its page, without the object
   * @param panel where the page offers steps
   * @param lawOrders whether law demands the order of the steps
   */
  private record Machine(String path, String page, String panel, boolean lawOrders) {
    String address() {
      return page + "?id=" + path.substring(path.lastIndexOf('/') + 1);
    }

    String within(String selector) {
      return panel + " " + selector;
    }
  }

  @BeforeAll
  static void start() {
    browser = Browsers.start();
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void noStepOfADeterminationIsTakenTwiceOrOutOfOrder() {
    var matter = new Machine(new CreditCases().draft(), CASE, "#case-steps", true);

    secondClick(matter, "sun.credit", "submit");
    secondClick(matter, "qian.credit", "pass-review");
    secondClick(matter, "wu.credit", "determine");
    secondClick(matter, "sun.credit", "report");
    secondClick(matter, "zheng.credit", "publish");
    secondClick(matter, "sun.credit", "note-revocation");
    secondClick(matter, "sun.credit", "report-revocation");
    secondClick(matter, "zheng.credit", "revoke");
  }

  @Test
  void noStepOfAListingIsTakenTwiceOrOutOfOrder() {
    var cases = new SeriousCases();
    var matter = new Machine(cases.told(), CASE, "#case-steps", true);

    cases.walk(matter.path(), (official, action) -> secondClick(matter, official, action));
  }

  @Test
  void noStepOfAnObjectionIsTakenTwiceOrOutOfOrder() {
    var objection =
        new Machine(
            new CreditCases().objection(),
            "/app/credit/application.xhtml",
            "#application-steps",
            true);

    secondClick(objection, "sun.credit", "accept");
    secondClick(objection, "sun.credit", "verify");
    secondClick(objection, "wu.credit", "decide-for");
    secondClick(objection, "zheng.credit", "circulate");
  }

  @Test
  void noStepOfAMeasureIsTakenTwiceOrOutOfOrder() {
    var order =
        new Machine(
            new CreditCases().order(), "/app/credit/measure-order.xhtml", "#order-steps", false);

    secondClick(order, "sun.credit", "apply");
    secondClick(order, "wu.credit", "reopen");
    secondClick(order, "sun.credit", "not-applicable");
  }

  private static void secondClick(Machine machine, String official, String action) {
    var path = machine.path();
    var page = new OfficialInBrowser(browser.person()).open(machine.address());
    try (var tab = page.signIn(official)) {
      offersWhatIsLawful(tab, machine, official);
      prepare(tab, machine, action);
      PlanSystem.official(official).step(path, action, CreditCases.WORDS).expect(200);
      var after = PlanSystem.official("sun.credit").get(path).expect(200).etag();

      tab.click(button(machine, action)).sees("#messages", "已被他人更改").complainsOfNothing();

      assertThat(PlanSystem.official("sun.credit").get(path).etag()).isEqualTo(after);
    }
  }

  private static void prepare(OfficialInBrowser tab, Machine machine, String action) {
    var box = machine.within("[data-box=" + action + "]");
    if (tab.all(box).count() > 0) {
      tab.unfold(box);
    }
    tab.all(box + " textarea[required]").all().forEach(field -> field.fill("说明"));
  }

  /** The page and REST say the same; a step out of order names its article where law orders it. */
  private static void offersWhatIsLawful(OfficialInBrowser tab, Machine machine, String official) {
    tab.click(machine.within(".locked > summary"));
    PlanSystem.official(official).get(machine.path() + "/actions").expect(200).items().stream()
        .filter(offer -> !offer.getBoolean("allowed"))
        .map(offer -> offer.getString("action"))
        .forEach(action -> isLocked(tab, machine, action));
    assertThat(tab.all(machine.within(".locked .why li")).allInnerTexts())
        .filteredOn(reason -> reason.startsWith("当前状态为"))
        .allMatch(reason -> !machine.lawOrders() || reason.matches(".*第.*条.*"));
  }

  private static void isLocked(OfficialInBrowser tab, Machine machine, String action) {
    assertThat(tab.all(button(machine, action)).count()).as(action).isZero();
  }

  private static String button(Machine machine, String action) {
    return machine.within("[data-step=" + action + "]:not([disabled])");
  }
}
