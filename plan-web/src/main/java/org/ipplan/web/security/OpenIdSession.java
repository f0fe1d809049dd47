package org.ipplan.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ipplan.shared.Caller;

/** The official of the browser session: the claims of its identity and access token together. */
@ApplicationScoped
public class OpenIdSession {
  @Inject Instance<OpenIdContext> session;
  @Inject Claims claims;

  /** The official of the running request; empty when nobody signed in. */
  public Optional<Caller> signedIn() {
    return claims().map(claims::caller);
  }

  /** The official's mail address; empty where the sign-in says none. */
  public Optional<String> mailAddress() {
    return claims().map(claims::mailAddress);
  }

  private Optional<Map<String, Object>> claims() {
    var context = session.get();
    if (context.getIdentityToken() == null) {
      return Optional.empty();
    }
    Map<String, Object> all = new HashMap<>();
    if (context.getAccessToken() != null && context.getAccessToken().isJWT()) {
      all.putAll(context.getAccessToken().getClaims());
    }
    all.putAll(context.getIdentityToken().getClaims());
    return Optional.of(all);
  }
}
