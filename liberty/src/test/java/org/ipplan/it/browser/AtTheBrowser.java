package org.ipplan.it.browser;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * Tests at one Chromium that starts with their class, in which each person has cookies of its own.
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class AtTheBrowser {
  private @Nullable Browsers browser;

  @BeforeAll
  void startBrowser() {
    browser = Browsers.start();
  }

  @AfterAll
  void stopBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  final Browsers browser() {
    if (browser == null) {
      throw new IllegalStateException("The browser is not started");
    }
    return browser;
  }

  /** Somebody who has not signed in. */
  final OfficialInBrowser anybody() {
    return new OfficialInBrowser(browser().person());
  }

  /** An official who has signed in and stands on the page. */
  final OfficialInBrowser signedIn(String name, String path) {
    return anybody().open(path).signIn(name);
  }

  /** Where the official stands, below the context root. */
  static String path(OfficialInBrowser official) {
    var address = official.page().url();
    return address.substring(address.indexOf("/app/"));
  }
}
