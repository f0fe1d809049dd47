package org.ipplan.web.agency;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.agency.AgencyKind;
import org.ipplan.agency.ApplicationKind;
import org.ipplan.agency.ScoreApplicationService;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.ListJson;
import org.jspecify.annotations.Nullable;

/** Repairs of a rated subject. */
@RequestScoped
@Path("agencies/{code}/repairs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agencies")
public class RepairsOfAgencyResource {
  @EJB ScoreApplicationService applications;

  @GET
  @Operation(summary = "Repairs of a rated subject, the latest first")
  public ListJson<AgencyApplicationJson> list(
      @PathParam("code") String code, @QueryParam("agencyKind") @Nullable AgencyKind kind) {
    return ListJson.whole(
        applications.ofAgency(code, kind, ApplicationKind.REPAIR), AgencyApplicationJson::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Ask for the points of an event back",
      description = "By a credit handler at the counter or a system with credit.apply.")
  @APIResponseSchema(value = AgencyApplicationJson.class, responseCode = "201")
  public Response file(
      @PathParam("code") String code,
      @QueryParam("agencyKind") @Nullable AgencyKind kind,
      @RequestBody(required = true) @Nullable NewAgencyApplicationJson body) {
    var filed =
        applications.file(code, kind, NewAgencyApplicationJson.asked(ApplicationKind.REPAIR, body));
    var json = AgencyApplicationJson.of(filed);
    return Answers.created(json.href(), json).tag(Answers.tag(filed.version())).build();
  }
}
