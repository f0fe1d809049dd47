package org.ipplan.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ipplan.shared.container.SignedInOfficial;

/** Tells the session beans which official a page request is from. */
@WebFilter("/app/*")
public class OfficialFilter extends HttpFilter {
  @Inject transient OpenIdSession session;
  @Inject transient SignedInOfficial official;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getUserPrincipal() != null) {
      session.signedIn().ifPresent(official::set);
    }
    chain.doFilter(request, response);
  }
}
