package org.ipplan.it.browser;

import com.microsoft.playwright.Page;
import org.ipplan.it.PlanSystem;

/** The provider's sign-in page. */
public final class SignInPageObject {
  private final Page page;
  private final boolean keycloak = PlanSystem.provider().equals("keycloak");

  public SignInPageObject(Page page) {
    this.page = page;
  }

  /** Whether the browser is at the provider, asked for name and password. */
  public boolean isShown() {
    return page.locator(name()).isVisible() && page.locator(password()).isVisible();
  }

  /** Signs a sample official in and waits for the page that was asked for. */
  public void signIn(String official) {
    send(official, "plan-demo");
    page.waitForURL(address -> address.contains("/plan/app/"));
  }

  /** Signs in with a password that may be wrong. */
  public void send(String official, String secret) {
    page.fill(name(), official);
    page.fill(password(), secret);
    page.click(keycloak ? "#kc-login" : "#signin");
  }

  /** Whether the page says that name or password was wrong. */
  public boolean refused() {
    var message = page.locator(keycloak ? "#input-error-username" : "#error");
    message.waitFor();
    return message.isVisible();
  }

  private String name() {
    return keycloak ? "#username" : "#j_username";
  }

  private String password() {
    return keycloak ? "#password" : "#j_password";
  }
}
