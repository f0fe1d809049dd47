package org.ipplan.web.publicity;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ipplan.shared.NumberSetting;

/** Bounds what one address may ask without signing in; what is too much is answered 429. */
@WebFilter({"/api/v1/public/*", "/public/*"})
public class PublicLimitFilter extends HttpFilter {
  private static final int TOO_MANY = 429;
  private static final int MOST = 1_000_000;
  private static final NumberSetting REQUESTS =
      new NumberSetting("plan.public.requests-per-minute", 1, MOST, 120);
  private static final NumberSetting CERTIFICATES =
      new NumberSetting("plan.public.certificates-per-minute", 1, MOST, 6);

  @Inject
  @ConfigProperty(name = "plan.public.requests-per-minute")
  transient Optional<String> requests;

  @Inject
  @ConfigProperty(name = "plan.public.certificates-per-minute")
  transient Optional<String> certificates;

  @SuppressWarnings("NullAway.Init") // init() does
  private transient RequestLimit ofRequests;

  @SuppressWarnings("NullAway.Init") // init() does
  private transient RequestLimit ofCertificates;

  @Override
  public void init() {
    ofRequests = new RequestLimit(REQUESTS.of(requests), PublicLimitFilter::seconds);
    ofCertificates = new RequestLimit(CERTIFICATES.of(certificates), PublicLimitFilter::seconds);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var wait = wait(request);
    if (wait > 0) {
      response.setHeader("Retry-After", Integer.toString(wait));
      response.sendError(TOO_MANY);
      return;
    }
    chain.doFilter(request, response);
  }

  /** A certificate is made by a POST, and costs more than reading. */
  private int wait(HttpServletRequest request) {
    var address = request.getRemoteAddr();
    var makes = request.getMethod().equals("POST") ? ofCertificates.ask(address) : 0;
    return Math.max(makes, ofRequests.ask(address));
  }

  private static long seconds() {
    return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime());
  }
}
