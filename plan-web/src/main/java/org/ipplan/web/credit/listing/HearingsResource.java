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

/** Hearings of a case. */
@RequestScoped
@Path("credit-cases/{id}/hearings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Credit")
public class HearingsResource {
  @EJB ListingService listings;

  @GET
  @Operation(summary = "Hearings, oldest first")
  public ListJson<HearingJson> list(@PathParam("id") UUID id) {
    return ListJson.whole(listings.hearings(id), HearingJson::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Call a hearing",
      description =
          "By the handler, far enough ahead; chaired by somebody who did not investigate (P-63, P-64).")
  @APIResponseSchema(value = HearingJson.class, responseCode = "201")
  public Response create(
      @PathParam("id") UUID id, @RequestBody(required = true) @Nullable NewHearingJson body) {
    var made = listings.callHearing(id, NewHearingJson.asked(body));
    return Answers.created("/credit-cases/" + id + "/hearings", HearingJson.of(made)).build();
  }

  @POST
  @Path("{hearing}/record")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Keep the record of a hearing that was held, once, by the handler")
  public HearingJson record(
      @PathParam("id") UUID id,
      @PathParam("hearing") UUID hearing,
      @RequestBody(required = true) @Nullable HearingRecordJson body) {
    return HearingJson.of(listings.holdHearing(id, hearing, HearingRecordJson.asked(body)));
  }
}
