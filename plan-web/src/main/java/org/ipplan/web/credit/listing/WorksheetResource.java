package org.ipplan.web.credit.listing;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.credit.listing.ListingService;
import org.ipplan.credit.listing.ListingWorksheet;
import org.ipplan.shared.DomainException;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.IfMatch;
import org.jspecify.annotations.Nullable;

/** The worksheet of a listing: tests, factors, intent, authority. */
@RequestScoped
@Path("credit-cases/{id}/worksheet")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Credit")
public class WorksheetResource {
  @EJB ListingService listings;

  @GET
  @Operation(summary = "The worksheet of a listing")
  @APIResponseSchema(ListingWorksheetJson.class)
  public Response get(@PathParam("id") UUID id) {
    return listings
        .worksheet(id)
        .map(WorksheetResource::answer)
        .orElseThrow(() -> DomainException.notFound("credit.worksheet-not-found", id));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Write the worksheet of a draft anew",
      description = "By the handler; If-Match carries the version of the case.")
  @APIResponseSchema(ListingWorksheetJson.class)
  public Response write(
      @PathParam("id") UUID id,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = true) @Nullable ListingWorksheetJson body) {
    var version = IfMatch.version(ifMatch);
    return answer(listings.assess(id, version, ListingWorksheetJson.asked(body)));
  }

  private static Response answer(ListingWorksheet sheet) {
    return Answers.ok(ListingWorksheetJson.of(sheet), sheet.version());
  }
}
