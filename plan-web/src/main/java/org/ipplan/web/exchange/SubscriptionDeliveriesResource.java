package org.ipplan.web.exchange;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.exchange.DeliveryService;
import org.ipplan.exchange.DeliveryState;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.support.Paging;
import org.jspecify.annotations.Nullable;

/** What became of events for a subscription. */
@RequestScoped
@Path("subscriptions/{id}/deliveries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Exchange")
public class SubscriptionDeliveriesResource {
  @EJB DeliveryService deliveries;

  @GET
  @Operation(summary = "Deliveries of a subscription, the latest event first")
  public ListJson<DeliveryJson> list(
      @PathParam("id") UUID id,
      @QueryParam("deliveryState") @Parameter(description = "WAITING, SENDING, DELIVERED, DEAD")
          @Nullable DeliveryState state,
      @BeanParam Paging paging) {
    return ListJson.of(
        deliveries.of(id, state, paging.limit(), paging.cursor(), paging.count()),
        DeliveryJson::of);
  }
}
