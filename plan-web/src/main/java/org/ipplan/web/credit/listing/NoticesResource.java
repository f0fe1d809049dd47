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

/** What the party of a case was told before the decision. */
@RequestScoped
@Path("credit-cases/{id}/notices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Credit")
public class NoticesResource {
  @EJB ListingService listings;

  @GET
  @Operation(summary = "Prior notices of a case, oldest first")
  public ListJson<PriorNoticeJson> list(@PathParam("id") UUID id) {
    return ListJson.whole(listings.notices(id), PriorNoticeJson::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Give notice of a listing",
      description =
          "By the handler; refused with article and rule set where a listing is not due (S1 to S4).")
  @APIResponseSchema(value = PriorNoticeJson.class, responseCode = "201")
  public Response create(
      @PathParam("id") UUID id, @RequestBody(required = true) @Nullable NewPriorNoticeJson body) {
    var made = listings.giveNotice(id, NewPriorNoticeJson.asked(body));
    return Answers.created("/credit-cases/" + id + "/notices", PriorNoticeJson.of(made)).build();
  }
}
