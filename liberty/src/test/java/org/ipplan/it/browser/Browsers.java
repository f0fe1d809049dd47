package org.ipplan.it.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ipplan.it.PlanSystem;

/**
 * The machine's own Chromium. Where there is none the test is skipped and says so; the system
 * property {@code plan.chromium} names one in another place.
 */
public final class Browsers implements AutoCloseable {
  private static final List<String> PLACES =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

  private final Playwright playwright;
  private final Browser browser;

  private Browsers(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** Starts Chromium, or skips the running test. */
  public static Browsers start() {
    var chromium = chromium();
    if (chromium.isEmpty()) {
      var reason = "No Chromium found (-Dplan.chromium=...): browser tests are skipped";
      System.out.println(reason);
      assumeTrue(false, reason);
    }
    var playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    var options =
        new BrowserType.LaunchOptions()
            .setExecutablePath(Path.of(chromium))
            .setArgs(
                List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--no-first-run"));
    return new Browsers(playwright, playwright.chromium().launch(options));
  }

  /** A person's browser without any cookies; relative addresses begin at the server. */
  public BrowserContext person() {
    var options =
        new Browser.NewContextOptions()
            .setBaseURL(PlanSystem.url())
            .setIgnoreHTTPSErrors(true)
            .setLocale("zh-CN");
    return browser.newContext(options);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  private static String chromium() {
    var named = System.getProperty("plan.chromium", "");
    return named.isEmpty()
        ? PLACES.stream().filter(place -> Files.isExecutable(Path.of(place))).findFirst().orElse("")
        : named;
  }
}
