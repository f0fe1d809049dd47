package org.ipplan.web.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Keeps the language a link chose and goes on to the same page without the parameter. */
@WebFilter({"/app/*", "/public/*", "/signed-out"})
public class LanguageFilter extends HttpFilter {
  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var chosen =
        request.getMethod().equals("GET") ? request.getParameter(Language.PARAMETER) : null;
    if (chosen == null) {
      chain.doFilter(request, response);
      return;
    }
    Language.ofCode(chosen).ifPresent(language -> language.keep(request, response));
    response.sendRedirect(Here.of(request).without(Language.PARAMETER).address());
  }
}
