package org.ipplan.web.support;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.ipplan.shared.CallerContext.Origin;
import org.ipplan.shared.container.RequestOrigin;
import org.jspecify.annotations.Nullable;

/**
 * Gives every request an id: the caller's {@code X-Request-Id} where it is a plain one, else a new
 * one. The answer carries it, and so does everything logged about the request and the trail.
 */
@WebFilter(
    urlPatterns = {"/api/*", "/app/*", "/public/*", "/problem"},
    dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class RequestIdFilter extends HttpFilter {
  /** Name of the header, and of the request's attribute. */
  public static final String HEADER = "X-Request-Id";

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

  @Inject transient RequestOrigin origin;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var id = idOf(request);
    request.setAttribute(HEADER, id);
    response.setHeader(HEADER, id);
    origin.set(new Origin(request.getRemoteAddr(), id));
    chain.doFilter(request, response);
  }

  private static String idOf(HttpServletRequest request) {
    return request.getAttribute(HEADER) instanceof String known
        ? known
        : plain(request.getHeader(HEADER));
  }

  static String plain(@Nullable String wanted) {
    return wanted != null && PLAIN.matcher(wanted).matches()
        ? wanted
        : UUID.randomUUID().toString();
  }
}
