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

/** Opinions on a case. */
@RequestScoped
@Path("credit-cases/{id}/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Credit")
public class ReviewsResource {
  @EJB ListingService listings;

  @GET
  @Operation(summary = "Opinions of legal review, discussion and higher authority, oldest first")
  public ListJson<CaseReviewJson> list(@PathParam("id") UUID id) {
    return ListJson.whole(listings.reviews(id), CaseReviewJson::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Give the opinion the case waits for",
      description =
          "Legal review, or consent of the next higher authority, by the state of the case.")
  @APIResponseSchema(value = CaseReviewJson.class, responseCode = "201")
  public Response create(
      @PathParam("id") UUID id, @RequestBody(required = true) @Nullable NewCaseReviewJson body) {
    var made = listings.review(id, NewCaseReviewJson.asked(body));
    return Answers.created("/credit-cases/" + id + "/reviews", CaseReviewJson.of(made)).build();
  }
}
