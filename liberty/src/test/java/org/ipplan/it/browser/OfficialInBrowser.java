package org.ipplan.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ipplan.it.PlanSystem;

/** An official at a browser: what one sees and clicks, by the ids the pages promise. */
public final class OfficialInBrowser implements AutoCloseable {
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  OfficialInBrowser(BrowserContext context) {
    this.context = context;
    this.page = context.newPage();
    page.setViewportSize(1280, 900);
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

  /** Keeps a picture of the whole page. */
  public OfficialInBrowser picture(String name) {
    var folder = Path.of(System.getProperty("plan.pictures", "target/pictures"));
    page.screenshot(
        new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")).setFullPage(false));
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
