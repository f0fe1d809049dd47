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

/** What the party of a case stated, and what was answered. */
@RequestScoped
@Path("credit-cases/{id}/defences")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Credit")
public class DefencesResource {
  @EJB ListingService listings;

  @GET
  @Operation(summary = "Defences, oldest first; a portal sees those it filed")
  public ListJson<DefenceJson> list(@PathParam("id") UUID id) {
    return ListJson.whole(listings.defences(id), DefenceJson::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Take in a defence",
      description =
          "By the handler or a system with credit.apply; a hearing is asked for in its term alone (P-64).")
  @APIResponseSchema(value = DefenceJson.class, responseCode = "201")
  public Response create(
      @PathParam("id") UUID id, @RequestBody(required = true) @Nullable NewDefenceJson body) {
    var made = listings.defend(id, NewDefenceJson.asked(body));
    return Answers.created("/credit-cases/" + id + "/defences", DefenceJson.of(made)).build();
  }

  @POST
  @Path("{defence}/reply")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Answer a defence, once, by the handler")
  public DefenceJson reply(
      @PathParam("id") UUID id,
      @PathParam("defence") UUID defence,
      @RequestBody(required = true) @Nullable DefenceReplyJson body) {
    return DefenceJson.of(listings.reply(id, defence, DefenceReplyJson.asked(body)));
  }
}
