package org.ipplan.web.support;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import org.ipplan.shared.Faults;

/** Refuses addresses that hold what no keyboard writes; the database would not take it. */
@Provider
@PreMatching
@Priority(Priorities.USER - 100)
public class PlainTextFilter implements ContainerRequestFilter {
  @Override
  public void filter(ContainerRequestContext request) {
    var address = request.getUriInfo();
    var faults = new Faults().optional("path", address.getPath(), Integer.MAX_VALUE);
    address
        .getQueryParameters()
        .forEach(
            (name, values) ->
                values.forEach(value -> faults.optional(name, value, Integer.MAX_VALUE)));
    faults.orRefuse();
  }
}
