package org.ipplan.web.conditional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Tags every JSON answer with what it says, and answers 304 to whoever has just that. The version
 * of a single resource leads its tag; it alone would not do, for what an answer says also follows
 * from the day, the caller and the language.
 */
@WebFilter("/api/v1/*")
public class TagFilter extends HttpFilter {
  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var held = new HeldAnswer(response);
    chain.doFilter(request, held);
    if (held.isPassedOn()) {
      return;
    }
    var content = held.content();
    var tag = ContentTag.of(response.getHeader(ContentTag.HEADER), content);
    response.setHeader(ContentTag.HEADER, tag);
    if (reads(request) && ContentTag.isAmong(request.getHeader("If-None-Match"), tag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    } else {
      response.setContentLength(content.length);
      response.getOutputStream().write(content);
    }
  }

  private static boolean reads(HttpServletRequest request) {
    return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
  }
}
