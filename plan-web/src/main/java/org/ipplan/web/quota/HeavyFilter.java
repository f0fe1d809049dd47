package org.ipplan.web.quota;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Counts operations that cost much. */
@Heavy
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class HeavyFilter implements ContainerRequestFilter {
  @Inject Quotas quotas;

  @Override
  public void filter(ContainerRequestContext request) {
    AskedOfRequest.count(request, quotas.heavy());
  }
}
