package org.ipplan.it.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The one Chromium of a run; a machine without one skips the browser tests and says so. */
public final class Browsers {
  private static final Logger LOG = Logger.getLogger(Browsers.class.getName());
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--no-first-run");

  private Browsers() {}

  /** Starts a browser, or skips the test. Close both with {@link Started#close}. */
  public static Started start() {
    var chromium = chromium();
    if (chromium.isEmpty()) {
      LOG.warning("Browser tests skipped: no Chromium on this machine");
    }
    Assumptions.assumeTrue(chromium.isPresent(), "no Chromium on this machine");
    var playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    var browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium.get())
                    .setArgs(ARGUMENTS));
    return new Started(playwright, browser);
  }

  private static Optional<Path> chromium() {
    return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** A running browser. */
  public record Started(Playwright playwright, Browser browser) implements AutoCloseable {
    /** A fresh window of somebody who never was here: no cookies, a certificate of our own. */
    public OfficialInBrowser window() {
      return new OfficialInBrowser(
          browser.newContext(
              new Browser.NewContextOptions()
                  .setIgnoreHTTPSErrors(true)
                  .setLocale("en-GB")
                  .setViewportSize(1280, 900)));
    }

    @Override
    public void close() {
      browser.close();
      playwright.close();
    }
  }
}
