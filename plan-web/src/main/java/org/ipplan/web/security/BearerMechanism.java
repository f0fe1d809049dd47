package org.ipplan.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ipplan.shared.Role;

/** Takes {@code Authorization: Bearer} and nothing else: no cookie, no session. */
@Bearer
@ApplicationScoped
public class BearerMechanism implements HttpAuthenticationMechanism {
  private static final String SCHEME = "Bearer ";

  @Inject AccessTokens tokens;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    var token = token(request);
    if (token.isEmpty()) {
      return context.isProtected() ? refuse(response, "Bearer") : context.doNothing();
    }
    return tokens
        .caller(token.get())
        .map(
            caller ->
                context.notifyContainerAboutLogin(
                    new TokenPrincipal(caller),
                    caller.roles().stream().map(Role::group).collect(Collectors.toSet())))
        .orElseGet(() -> refuse(response, "Bearer error=\"invalid_token\""));
  }

  private static Optional<String> token(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Authorization"))
        .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
        .map(header -> header.substring(SCHEME.length()).trim());
  }

  private static AuthenticationStatus refuse(HttpServletResponse response, String challenge) {
    response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    response.setHeader("WWW-Authenticate", challenge);
    return AuthenticationStatus.SEND_FAILURE;
  }
}
