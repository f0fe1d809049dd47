package org.ipplan.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What a page may load and where its forms may lead: this server alone, and for forms the sign-in
 * provider too, because signing out, and a form sent after the session ended, are redirected there.
 *
 * <p>The last directive is {@code script-src}; the component library adds its nonce at the end.
 */
@Named("contentPolicy")
@ApplicationScoped
public class ContentPolicy {
  @Inject
  @ConfigProperty(name = "plan.oidc.issuer")
  String issuer;

  public String getValue() {
    return "default-src 'self'; base-uri 'self'; object-src 'none'; frame-ancestors 'none';"
        + " form-action 'self' "
        + origin()
        + "; script-src 'self'";
  }

  private String origin() {
    var address = URI.create(issuer);
    return address.getScheme() + "://" + address.getRawAuthority();
  }
}
