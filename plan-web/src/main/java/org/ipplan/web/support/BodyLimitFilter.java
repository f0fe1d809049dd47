package org.ipplan.web.support;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;

/** Refuses bodies over their limit: by the announced length at once, else while they are read. */
@Provider
@Priority(Priorities.ENTITY_CODER)
public class BodyLimitFilter implements ContainerRequestFilter {
  @Override
  public void filter(ContainerRequestContext request) {
    var limit = BodyLimit.of(request.getMediaType());
    if (announced(request.getHeaderString(HttpHeaders.CONTENT_LENGTH)) > limit) {
      throw BoundedStream.tooLarge(limit);
    }
    request.setEntityStream(new BoundedStream(request.getEntityStream(), limit));
  }

  /** Lengths of files do not fit the number that requests give. */
  static long announced(@Nullable String length) {
    try {
      return length == null ? -1 : Long.parseLong(length.strip());
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
