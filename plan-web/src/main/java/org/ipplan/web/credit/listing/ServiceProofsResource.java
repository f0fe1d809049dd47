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

/** Proof that papers of a case reached the party. */
@RequestScoped
@Path("credit-cases/{id}/service-proofs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Credit")
public class ServiceProofsResource {
  @EJB ListingService listings;

  @GET
  @Operation(summary = "Proofs of service of a case, oldest first")
  public ListJson<ServiceProofJson> list(@PathParam("id") UUID id) {
    return ListJson.whole(listings.proofs(id), ServiceProofJson::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Record that papers were served",
      description =
          "By the handler. The decision is served together with the repair guidance; by public notice"
              + " papers count as served once its term is over. Its form is among the papers.")
  @APIResponseSchema(value = ServiceProofJson.class, responseCode = "201")
  public Response create(
      @PathParam("id") UUID id, @RequestBody(required = true) @Nullable NewServiceProofJson body) {
    var made = listings.prove(id, NewServiceProofJson.asked(body));
    return Answers.created("/credit-cases/" + id + "/service-proofs", ServiceProofJson.of(made))
        .build();
  }
}
