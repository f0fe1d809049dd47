package org.ipplan.web.support;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/**
 * Says which language an answer is in, and that nobody on the way may keep it. Who asked may keep
 * what was read, and asks under a condition before using it again.
 */
@Provider
public class AnswerHeaders implements ContainerResponseFilter {
  private static final int OK = 200;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    var headers = response.getHeaders();
    headers.putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of(keeping(request, response)));
    headers.add(HttpHeaders.VARY, Language.HEADER);
    headers.add(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
    if (response.hasEntity()) {
      var language = Language.of(request.getHeaderString(Language.HEADER));
      headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, language.tag());
    }
  }

  private static String keeping(
      ContainerRequestContext request, ContainerResponseContext response) {
    var read = request.getMethod().equals(HttpMethod.GET) && response.getStatus() == OK;
    return read && MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType())
        ? "private, no-cache"
        : "no-store";
  }
}
