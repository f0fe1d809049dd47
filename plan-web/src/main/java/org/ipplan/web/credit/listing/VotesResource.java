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

/** Votes of the collective discussion of a case. */
@RequestScoped
@Path("credit-cases/{id}/votes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Credit")
public class VotesResource {
  @EJB ListingService listings;

  @GET
  @Operation(summary = "Votes in the order they were cast")
  public ListJson<PanelVoteJson> list(@PathParam("id") UUID id) {
    return ListJson.whole(listings.votes(id), PanelVoteJson::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Vote",
      description = "By a member of the panel, once, in person, with reasons.")
  @APIResponseSchema(value = PanelVoteJson.class, responseCode = "201")
  public Response create(
      @PathParam("id") UUID id, @RequestBody(required = true) @Nullable NewPanelVoteJson body) {
    var made = listings.vote(id, NewPanelVoteJson.asked(body));
    return Answers.created("/credit-cases/" + id + "/votes", PanelVoteJson.of(made)).build();
  }
}
