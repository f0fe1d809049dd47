package org.ipplan.web.exchange;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.exchange.DeliveryDetails;
import org.ipplan.exchange.DeliveryService;
import org.ipplan.web.step.ActionJson;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.IfMatch;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.jspecify.annotations.Nullable;

/** One event for one subscription. */
@RequestScoped
@Path("deliveries/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Exchange")
public class DeliveriesResource {
  @EJB DeliveryService deliveries;
  @Inject Language language;

  @GET
  @Operation(summary = "A delivery with its attempts")
  @APIResponseSchema(DeliveryJson.class)
  public Response get(@PathParam("id") UUID id) {
    return answer(deliveries.get(id));
  }

  @GET
  @Path("actions")
  @Operation(summary = "What the caller may do with it now, and if not, why not")
  public ListJson<ActionJson> actions(@PathParam("id") UUID id) {
    return ActionJson.of(deliveries.offers(id), language);
  }

  @POST
  @Path("actions/{action}")
  @Operation(summary = "redeliver: send the same event again, with the same id")
  @APIResponseSchema(DeliveryJson.class)
  public Response take(
      @PathParam("id") UUID id,
      @PathParam("action") String action,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch) {
    return answer(deliveries.take(id, action, IfMatch.version(ifMatch)));
  }

  private static Response answer(DeliveryDetails details) {
    return Answers.ok(DeliveryJson.of(details), details.version());
  }
}
