package org.ipplan.web.exchange;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.exchange.FreshnessService;
import org.ipplan.shared.BusinessClock;

/** How up to date what is read here is. */
@RequestScoped
@Path("freshness")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Exchange")
public class FreshnessResource {
  @EJB FreshnessService freshness;
  @Inject BusinessClock clock;

  @GET
  @Operation(
      summary = "How up to date everything is that runs behind what was done",
      description = "Events that wait for their place, deliveries that wait or were given up, …")
  public FreshnessJson get() {
    return FreshnessJson.of(clock.now(), freshness.lines());
  }
}
