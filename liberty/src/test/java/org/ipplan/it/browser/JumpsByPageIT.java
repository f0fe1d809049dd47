package org.ipplan.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ipplan.it.CreditCases;
import org.ipplan.it.PlanSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A determination walked to its end while its page is open: what is not lawful cannot be pressed
 * and says why, and what was lawful when the page was read is refused once somebody else has done
 * it.
 */
@Tag("full")
class JumpsByPageIT {
  private static final List<Lawful> STEPS =
      List.of(
          new Lawful("sun.credit", "submit"),
          new Lawful("qian.credit", "pass-review"),
          new Lawful("wu.credit", "determine"),
          new Lawful("sun.credit", "report"),
          new Lawful("zheng.credit", "publish"),
          new Lawful("sun.credit", "note-revocation"),
          new Lawful("sun.credit", "report-revocation"),
          new Lawful("zheng.credit", "revoke"));

  private static Browsers browser;

  private record Lawful(String official, String action) {}

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
    var path = new CreditCases().draft();
    STEPS.forEach(step -> secondClick(path, step));
  }

  private static void secondClick(String path, Lawful step) {
    var page = "/app/credit/case.xhtml?id=" + path.substring(path.lastIndexOf('/') + 1);
    try (var tab = new OfficialInBrowser(browser.person()).open(page).signIn(step.official())) {
      offersWhatIsLawful(tab, path, step.official());
      prepare(tab, step);
      PlanSystem.official(step.official()).step(path, step.action(), CreditCases.WORDS).expect(200);
      var after = PlanSystem.official("sun.credit").get(path).expect(200).etag();

      tab.click(button(step.action())).sees("#messages", "已被他人更改").complainsOfNothing();

      assertThat(PlanSystem.official("sun.credit").get(path).etag()).isEqualTo(after);
    }
  }

  private static void prepare(OfficialInBrowser tab, Lawful step) {
    if (tab.all("#case-steps [data-box=" + step.action() + "]").count() > 0) {
      tab.unfold("#case-steps [data-box=" + step.action() + "]");
    }
    tab.all("#case-steps [data-box=" + step.action() + "] textarea[required]")
        .all()
        .forEach(field -> field.fill("说明"));
  }

  /** The page and REST say the same; a step out of order names its article. */
  private static void offersWhatIsLawful(OfficialInBrowser tab, String path, String official) {
    tab.click("#case-steps .locked > summary");
    PlanSystem.official(official).get(path + "/actions").expect(200).items().stream()
        .filter(offer -> !offer.getBoolean("allowed"))
        .map(offer -> offer.getString("action"))
        .forEach(action -> isLocked(tab, action));
    assertThat(tab.all("#case-steps .locked .why li").allInnerTexts())
        .filteredOn(reason -> reason.startsWith("当前状态为"))
        .isNotEmpty()
        .allMatch(reason -> reason.contains("第") && reason.contains("条"));
  }

  private static void isLocked(OfficialInBrowser tab, String action) {
    assertThat(tab.all("#case-steps [data-step=" + action + "]:not([disabled])").count())
        .as(action)
        .isZero();
  }

  private static String button(String action) {
    return "#case-steps [data-step=" + action + "]:not([disabled])";
  }
}
