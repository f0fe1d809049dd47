package org.ipplan.web.support;

import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/** Seals the cursors that lists answer with, and opens those that callers send. */
@Provider
@PreMatching
@Priority(Priorities.USER)
public class CursorFilter implements ContainerRequestFilter, ContainerResponseFilter {
  private static final String CURSOR = "cursor";

  @Override
  public void filter(ContainerRequestContext request) {
    var address = request.getUriInfo();
    var sealed = address.getQueryParameters().getFirst(CURSOR);
    if (sealed != null && !sealed.isEmpty() && request.getMethod().equals(HttpMethod.GET)) {
      var cursor = ListCursor.open(address.getPath(), sealed);
      request.setRequestUri(
          address.getRequestUriBuilder().replaceQueryParam(CURSOR, cursor).build());
    }
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    var path = request.getUriInfo().getPath();
    if (response.getEntity() instanceof ListJson<?> list && list.next() != null) {
      response.setEntity(list.withNext(ListCursor.seal(path, list.next())));
    } else if (response.getEntity() instanceof CursorsInside answer) {
      response.setEntity(answer.sealed(cursor -> ListCursor.seal(path, cursor)));
    }
  }
}
