package org.ipplan.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.ipplan.it.CreditCases;
import org.ipplan.it.PlanSystem;

/**
 * A machine on its page: what is not lawful cannot be pressed and says why, and what was lawful
 * when the page was read is refused once somebody else has done it.
 */
final class MachineOnPage {
  /** A day on which nothing of the sample run ends by itself. */
  private static final String LATER = "2032-03-03";

  private final Browsers browsers;
  private final String path;
  private final String page;
  private final String panel;
  private final boolean lawOrders;

  private MachineOnPage(
      Browsers browsers, String path, String page, String panel, boolean lawOrders) {
    this.browsers = browsers;
    this.path = path;
    this.page = page;
    this.panel = panel;
    this.lawOrders = lawOrders;
  }

  /**
   * One whose order of steps law demands.
   *
   * @param path of the object in the REST interface
   * @param page its page, where {@code {id}} stands for the last part of that path
   * @param panel where the page offers steps
   */
  static MachineOnPage ordered(Browsers browsers, String path, String page, String panel) {
    return new MachineOnPage(browsers, path, filled(page, path), filled(panel, path), true);
  }

  /** One whose order of steps is the house's. */
  static MachineOnPage ofTheHouse(Browsers browsers, String path, String page, String panel) {
    return new MachineOnPage(browsers, path, filled(page, path), filled(panel, path), false);
  }

  String path() {
    return path;
  }

  /** Somebody takes a step while another's page still offers it; that one's click is refused. */
  MachineOnPage secondClick(String official, String action) {
    return secondClick(official, action, CreditCases.WORDS);
  }

  /** The same with what the step carries. */
  MachineOnPage secondClick(String official, String action, JsonObject body) {
    try (var tab = new OfficialInBrowser(browsers.person()).open(page).signIn(official)) {
      offersWhatIsLawful(tab, official);
      prepare(tab, action);
      PlanSystem.official(official).step(path, action, body).expect(200);
      var after = version();

      tab.click(button(action)).sees("#messages", "已被他人更改").complainsOfNothing();

      assertThat(version()).isEqualTo(after);
    }
    return this;
  }

  private String version() {
    return PlanSystem.official("sun.credit").get(path).expect(200).etag();
  }

  /** Fills what the browser would not send a form without. */
  private void prepare(OfficialInBrowser tab, String action) {
    var box = within("[data-box=" + action + "]");
    if (tab.all(box).count() > 0) {
      tab.unfold(box);
    }
    tab.all(box + " textarea[required]").all().forEach(field -> field.fill("说明"));
    tab.all(box + " input[type=date][required]").all().forEach(field -> field.fill(LATER));
    tab.all(box + " select[required]").all().forEach(field -> field.selectOption("LETTER"));
    tab.all(box + " input[type=checkbox]").all().forEach(field -> field.check());
  }

  /** The page and REST say the same; a step out of order names its article where law orders it. */
  private void offersWhatIsLawful(OfficialInBrowser tab, String official) {
    tab.all(within(".locked > summary")).all().forEach(summary -> summary.click());
    PlanSystem.official(official).get(path + "/actions").expect(200).items().stream()
        .filter(offer -> !offer.getBoolean("allowed"))
        .map(offer -> offer.getString("action"))
        .forEach(action -> assertThat(tab.all(button(action)).count()).as(action).isZero());
    assertThat(tab.all(within(".locked .why li")).allInnerTexts())
        .filteredOn(reason -> reason.startsWith("当前状态为"))
        .allMatch(reason -> !lawOrders || reason.matches(".*第.*条.*"));
  }

  private String button(String action) {
    return within("[data-step=" + action + "]:not([disabled])");
  }

  private String within(String selector) {
    return panel + " " + selector;
  }

  private static String filled(String text, String path) {
    return text.replace("{id}", path.substring(path.lastIndexOf('/') + 1));
  }
}
