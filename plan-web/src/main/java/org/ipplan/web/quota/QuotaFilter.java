package org.ipplan.web.quota;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/** Counts what a caller asks, before anything else is done for it, and tells what is left. */
@Provider
@PreMatching
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class QuotaFilter implements ContainerRequestFilter, ContainerResponseFilter {
  @Inject Quotas quotas;

  @Override
  public void filter(ContainerRequestContext request) {
    AskedOfRequest.count(request, quotas.requests());
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    AskedOfRequest.of(request).forEach(asked -> asked.tell(response.getHeaders()::add));
  }
}
