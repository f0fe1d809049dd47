package org.ipplan.web.publicity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Ends the session that a page for everybody began: the component library keeps the nonce of its
 * scripts in one, and nothing of it is needed once the page is written. Somebody who signed in
 * before keeps theirs.
 */
@WebFilter("/public/*")
public class PublicSessionFilter extends HttpFilter {
  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(request, response);
    var begun = request.getSession(false);
    if (begun != null && begun.isNew()) {
      begun.invalidate();
    }
  }
}
