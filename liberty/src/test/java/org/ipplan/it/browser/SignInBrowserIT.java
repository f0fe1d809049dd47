package org.ipplan.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import org.ipplan.it.PlanSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Signing in and out in a browser, the same with every provider. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("browser")
class SignInBrowserIT extends AtTheBrowser {
  /** A filter has the name of the parameter that a provider answers with. */
  private static final String WANTED = "/plan/app/plan/tasks.xhtml?year=2024&stage=ASSIGNED";

  @SuppressWarnings("NullAway.Init")
  private BrowserContext person;

  @SuppressWarnings("NullAway.Init")
  private Page page;

  @BeforeEach
  void openBrowser() {
    person = browser().person();
    page = person.newPage();
  }

  @AfterEach
  void closeBrowser() {
    person.close();
  }

  @Test
  void aPersonSignsInLandsWhereWantedAndSignsOutForGood() {
    page.navigate(WANTED);
    var signIn = new SignInPageObject(page);
    assertThat(signIn.isShown()).isTrue();

    signIn.signIn("chen.ccpd");
    assertThat(page.url()).isEqualTo(PlanSystem.url() + WANTED);
    assertThat(person.cookies(PlanSystem.url() + "/plan/"))
        .isNotEmpty()
        .allMatch(SignInBrowserIT::isGuarded);

    page.navigate(WANTED);
    assertThat(page.isVisible("#who-name")).isTrue();

    page.click("#sign-out");
    page.waitForURL("**/plan/signed-out");
    page.navigate(WANTED);
    assertThat(signIn.isShown()).isTrue();
  }

  @Test
  void aWrongPasswordDoesNotSignIn() {
    page.navigate(WANTED);
    var signIn = new SignInPageObject(page);
    signIn.send("chen.ccpd", "wrong");

    assertThat(signIn.refused()).isTrue();
    page.navigate(WANTED);
    assertThat(signIn.isShown()).isTrue();
  }

  @Test
  void theCookiesOfTheBrowserDoNotOpenTheRestInterface() {
    page.navigate(WANTED);
    new SignInPageObject(page).signIn("chen.ccpd");

    var answer = page.request().get("/plan/api/v1/me");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.headers().get("content-type")).startsWith("application/problem+json");
  }

  private static boolean isGuarded(Cookie cookie) {
    return cookie.secure && cookie.httpOnly && cookie.sameSite != SameSiteAttribute.NONE;
  }
}
