package org.ipplan.web.page;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Lets a sign-out through only from a page of this session. */
@WebFilter("/app/sign-out")
public class SignOutFilter extends HttpFilter {
  @Inject transient SignOutToken token;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (token.is(request.getParameter(SignOutToken.FIELD))) {
      chain.doFilter(request, response);
    } else {
      response.sendRedirect(request.getContextPath() + EntryServlet.HOME);
    }
  }
}
