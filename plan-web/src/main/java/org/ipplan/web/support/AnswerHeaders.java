package org.ipplan.web.support;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Says which language an answer is in, and that nobody on the way may keep it. */
@Provider
public class AnswerHeaders implements ContainerResponseFilter {
  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    var headers = response.getHeaders();
    headers.putIfAbsent(HttpHeaders.CACHE_CONTROL, java.util.List.of("no-store"));
    headers.add(HttpHeaders.VARY, Language.HEADER);
    if (response.hasEntity()) {
      var language = Language.of(request.getHeaderString(Language.HEADER));
      headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, language.tag());
    }
  }
}
