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

/** What the party of a case waived in writing. */
@RequestScoped
@Path("credit-cases/{id}/waivers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Credit")
public class WaiversResource {
  @EJB ListingService listings;

  @GET
  @Operation(summary = "Written waivers of a case, oldest first")
  public ListJson<WaiverJson> list(@PathParam("id") UUID id) {
    return ListJson.whole(listings.waivers(id), WaiverJson::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Record a written waiver",
      description =
          "By the handler, after the notice was served: the terms of these rights are over (P-45,"
              + " P-63). A hearing that was asked for is held.")
  @APIResponseSchema(value = WaiverJson.class, responseCode = "201")
  public Response create(
      @PathParam("id") UUID id, @RequestBody(required = true) @Nullable NewWaiverJson body) {
    var made = listings.waive(id, NewWaiverJson.asked(body));
    return Answers.created("/credit-cases/" + id + "/waivers", WaiverJson.of(made)).build();
  }
}
