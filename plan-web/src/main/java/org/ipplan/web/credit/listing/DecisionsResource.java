package org.ipplan.web.credit.listing;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.credit.listing.ListingService;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.ListJson;
import org.jspecify.annotations.Nullable;

/** The decision on a listing, and the repair guidance delivered with it. */
@RequestScoped
@Path("credit-cases/{id}/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Credit")
public class DecisionsResource {
  @EJB ListingService listings;

  @GET
  @Operation(summary = "The decision and its repair guidance, as far as they are issued")
  public ListJson<ListingDecisionJson> list(@PathParam("id") UUID id) {
    return ListJson.whole(listings.papers(id), ListingDecisionJson::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Decide on a listing, or issue the repair guidance",
      description =
          "LISTING_DECISION by an approver who neither made nor reviewed the case, REPAIR_GUIDANCE by the handler or approver.")
  @APIResponseSchema(value = ListingDecisionJson.class, responseCode = "201")
  public Response create(
      @PathParam("id") UUID id,
      @RequestBody(required = true) @Nullable NewListingDecisionJson body) {
    var made = listings.issue(id, NewListingDecisionJson.asked(body));
    return Answers.created("/credit-cases/" + id + "/decisions", ListingDecisionJson.of(made))
        .build();
  }
}
