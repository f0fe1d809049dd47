package org.ipplan.shared.container;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import org.ipplan.shared.Caller;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.CallerPrincipal;
import org.jspecify.annotations.Nullable;

/**
 * Reads the caller from what the sign-in told the container, once a request: under a bearer token
 * from the principal, under the browser sign-in from the session's token.
 */
@RequestScoped
public class SecurityCallerContext implements CallerContext {
  @Inject SecurityContext security;
  @Inject SignedInOfficial official;
  @Inject RequestOrigin request;

  private @Nullable Caller caller;

  @Override
  public Caller caller() {
    return official.substitute().orElseGet(this::signedIn);
  }

  @Override
  public Origin origin() {
    return request.origin();
  }

  private Caller signedIn() {
    var known = caller;
    if (known == null) {
      known = read();
      caller = known;
    }
    return known;
  }

  private Caller read() {
    return security.getPrincipalsByType(CallerPrincipal.class).stream()
        .findFirst()
        .map(CallerPrincipal::caller)
        .or(official::caller)
        .orElse(Caller.NOBODY);
  }
}
