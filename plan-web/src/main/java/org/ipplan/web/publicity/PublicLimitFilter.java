package org.ipplan.web.publicity;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ipplan.web.quota.Asked;
import org.ipplan.web.quota.Network;
import org.ipplan.web.quota.Quotas;

/** Bounds what one address may ask without signing in; what is too much is answered 429. */
@WebFilter({"/api/v1/public/*", "/public/*"})
public class PublicLimitFilter extends HttpFilter {
  private static final int TOO_MANY = 429;

  @Inject transient Quotas quotas;

  /** A wrong number is refused when the product starts. */
  @Override
  public void init() {
    quotas.withoutToken();
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var asked = ask(request);
    asked.tell(response::setHeader);
    if (asked.isRefused()) {
      response.sendError(TOO_MANY);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** A certificate is made by a POST, and costs more than reading. */
  private Asked ask(HttpServletRequest request) {
    var network = Network.of(request.getRemoteAddr());
    var asked = quotas.withoutToken().ask(network);
    return asked.isRefused() || !request.getMethod().equals("POST")
        ? asked
        : quotas.certificates().ask(network);
  }
}
