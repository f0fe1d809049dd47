package org.ipplan.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanismHandler;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.OpenIdAuthenticationMechanismDefinition.OpenIdAuthenticationMechanism;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;

/**
 * Bearer tokens for {@code /api}, the browser sign-in for the pages. What is for everybody, and the
 * static files of pages, goes without either, because the browser sign-in begins a session.
 */
@ApplicationScoped
public class SignInByPath implements HttpAuthenticationMechanismHandler {
  private static final List<String> WITHOUT_SESSION =
      List.of("/api/", "/public/", "/jakarta.faces.resource/");

  @Inject @OpenIdAuthenticationMechanism HttpAuthenticationMechanism openIdConnect;
  @Inject @Bearer HttpAuthenticationMechanism bearer;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    return of(request).validateRequest(request, response, context);
  }

  @Override
  public AuthenticationStatus secureResponse(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    return of(request).secureResponse(request, response, context);
  }

  @Override
  public void cleanSubject(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    of(request).cleanSubject(request, response, context);
  }

  private HttpAuthenticationMechanism of(HttpServletRequest request) {
    // an error page belongs to the path that failed, or a refused token would begin a session
    var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    var path = failed == null ? request.getRequestURI() : failed.toString();
    var below = path.substring(Math.min(path.length(), request.getContextPath().length()));
    return WITHOUT_SESSION.stream().anyMatch(below::startsWith) ? bearer : openIdConnect;
  }
}
