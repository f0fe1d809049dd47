package org.ipplan.web.deprecation;

import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.ipplan.web.api.RestApplication;

/** Gives the operations that will go their headers. */
@Provider
public class DepartureFeature implements DynamicFeature {
  @Override
  public void configure(ResourceInfo operation, FeatureContext context) {
    departing(operation)
        .ifPresent(
            departing -> context.register(new DepartureHeaders(departing, RestApplication.SERVER)));
  }

  private static Optional<Departing> departing(ResourceInfo operation) {
    return Optional.ofNullable(operation.getResourceMethod().getAnnotation(Departing.class))
        .or(() -> Optional.ofNullable(operation.getResourceClass().getAnnotation(Departing.class)));
  }
}
