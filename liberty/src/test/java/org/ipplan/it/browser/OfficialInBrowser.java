package org.ipplan.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ipplan.it.PlanSystem;

/** An official at a browser: what one sees and clicks, by the ids the pages promise. */
public final class OfficialInBrowser implements AutoCloseable {
  private static final long PATIENCE = Duration.ofMinutes(2).toNanos();

  private static final boolean EVERY = Boolean.getBoolean("plan.pictures.every");
  private static final int WIDE = 1280;
  private static final int NARROW = 400;
  private static final int HEIGHT = 900;
  private static final Set<String> GRAVE = Set.of("serious", "critical");

  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  OfficialInBrowser(BrowserContext context) {
    this.context = context;
    this.page = context.newPage();
    page.setViewportSize(WIDE, HEIGHT);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
  }

  /** Opens a page below the context root, such as {@code /app/worklist.xhtml}. */
  public OfficialInBrowser open(String path) {
    page.navigate(PlanSystem.url() + "/plan" + path);
    return this;
  }

  /** Signs in on the provider's page, to which opening any page leads. */
  public OfficialInBrowser signIn(String name) {
    page.fill("#j_username", name);
    page.fill("#j_password", "plan-demo");
    page.click("#signin");
    page.waitForSelector("#who-name");
    return this;
  }

  public OfficialInBrowser inEnglish() {
    page.click("#lang-en");
    page.waitForSelector("html[lang=en]");
    return this;
  }

  public OfficialInBrowser click(String selector) {
    page.click(selector);
    page.waitForLoadState();
    return this;
  }

  public OfficialInBrowser fill(String selector, String value) {
    page.fill(selector, value);
    return this;
  }

  public OfficialInBrowser choose(String selector, String value) {
    page.selectOption(selector, value);
    return this;
  }

  public OfficialInBrowser upload(String selector, Path file) {
    page.setInputFiles(selector, file);
    return this;
  }

  /** Opens what a summary hides. */
  public OfficialInBrowser unfold(String selector) {
    page.click(selector + " > summary");
    return this;
  }

  public OfficialInBrowser sees(String selector, String text) {
    page.waitForSelector(selector);
    assertThat(page.locator(selector).first().innerText()).contains(text);
    return this;
  }

  /** Loads the page anew until it says so: something is done behind it. */
  public OfficialInBrowser seesInTheEnd(String selector, String text) {
    var begun = System.nanoTime();
    page.waitForSelector(selector);
    while (!page.locator(selector).first().innerText().contains(text)) {
      assertThat(System.nanoTime() - begun).as(text).isLessThan(PATIENCE);
      page.reload();
      page.waitForSelector(selector);
    }
    return this;
  }

  /** Waits until the page's messages say so. */
  public OfficialInBrowser isTold(String text) {
    page.locator("#messages").filter(new Locator.FilterOptions().setHasText(text)).waitFor();
    return this;
  }

  /** A field still holds what was typed. */
  public OfficialInBrowser keeps(String selector, String typed) {
    assertThat(page.inputValue(selector)).isEqualTo(typed);
    return this;
  }

  public OfficialInBrowser seesNot(String selector) {
    assertThat(page.locator(selector).count()).isZero();
    return this;
  }

  public Locator all(String selector) {
    return page.locator(selector);
  }

  public Page page() {
    return page;
  }

  /** Keeps a picture of what the window shows. */
  public OfficialInBrowser picture(String name) {
    return keep(System.getProperty("plan.pictures", "target/pictures"), name, false);
  }

  /** Keeps a picture for the documents, where somebody asked for them. */
  public OfficialInBrowser forDocuments(String name) {
    var folder = System.getProperty("plan.pictures.dir", "");
    return folder.isEmpty() ? this : keep(folder, name, false);
  }

  private OfficialInBrowser keep(String folder, String name, boolean whole) {
    page.mouse().move(0, 0);
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of(folder, name + ".png")).setFullPage(whole));
    return this;
  }

  /**
   * Looks at the page in both languages, wide and narrow; leaves it wide and in Chinese. The rules
   * of accessibility are asked wide in Chinese of half the pages and narrow in English of the other
   * half, by their names; where every picture is wanted, both ways of all.
   */
  public OfficialInBrowser everyWay(String name) {
    for (var language : List.of("en", "zh")) {
      inLanguage(language);
      for (var width : List.of(NARROW, WIDE)) {
        page.setViewportSize(width, HEIGHT);
        nothingIsCutOff(name).seesNot("#incident");
        var narrowly = width == NARROW;
        if (language.equals("en") == narrowly && (EVERY || narrowly == asksNarrowly(name))) {
          isAccessible(name);
        }
        if (EVERY) {
          keep(
              System.getProperty("plan.pictures", "target/pictures"),
              name + "-" + language + "-" + width,
              true);
        }
      }
    }
    return this;
  }

  private static boolean asksNarrowly(String name) {
    return name.hashCode() % 2 == 0;
  }

  private void inLanguage(String language) {
    page.click("#lang-" + language);
    page.waitForSelector("html[lang^=" + language + "]");
  }

  /** Nobody has to scroll sideways. */
  public OfficialInBrowser nothingIsCutOff(String name) {
    var over = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
    assertThat(((Number) over).intValue()).as(name + " is too wide by").isLessThanOrEqualTo(0);
    return this;
  }

  /** No violation of the accessibility rules that keeps somebody out. */
  public OfficialInBrowser isAccessible(String name) {
    var found =
        new AxeBuilder(page)
            .setLegacyMode(true).analyze().getViolations().stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .map(rule -> rule.getId() + ": " + rule.getNodes())
                .toList();
    assertThat(found).as(name + " at " + page.url()).isEmpty();
    return this;
  }

  /**
   * The address of a file the page loaded names its version, and the browser may keep it for a year
   * (whether it does cannot be seen here: Chromium keeps nothing behind a self-signed certificate).
   */
  public OfficialInBrowser mayKeep(String file) {
    var kept =
        page.evaluate(
            "async name => {"
                + " const all = performance.getEntriesByType('resource');"
                + " const entry = all.find(each => each.name.includes(name));"
                + " const answer = await fetch(entry.name);"
                + " return entry.name + ' ' + answer.headers.get('cache-control'); }",
            file);
    assertThat(kept.toString()).containsPattern("[?&]v=").contains("max-age=31536000");
    return this;
  }

  /** Nothing was refused by the content security policy and no script failed. */
  public OfficialInBrowser complainsOfNothing() {
    assertThat(complaints).isEmpty();
    return this;
  }

  @Override
  public void close() {
    context.close();
  }
}
