package org.ipplan.web.agency;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
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
import org.ipplan.agency.AgencyService;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.support.Paging;
import org.jspecify.annotations.Nullable;

/** Who is rated. */
@RequestScoped
@Path("agencies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agencies")
public class AgenciesResource {
  @EJB AgencyService agencies;

  @GET
  @Operation(
      summary = "Rated subjects with today's score and the latest published grade",
      description =
          "In the order of their codes; for credit staff and systems with a credit scope.")
  public ListJson<AgencySummaryJson> list(@BeanParam AgencyQuery query, @BeanParam Paging paging) {
    var page = agencies.list(query.filter(), paging.limit(), paging.cursor(), paging.count());
    return ListJson.of(page, AgencySummaryJson::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Register a known subject as rated",
      description = "By a credit handler of the body that evaluates, or of a central one.")
  @APIResponseSchema(value = AgencyJson.class, responseCode = "201")
  public Response register(@RequestBody(required = true) @Nullable NewAgencyJson body) {
    var json = AgencyJson.of(agencies.register(NewAgencyJson.asked(body)));
    return Answers.created("/agencies/" + json.code(), json).build();
  }

  @GET
  @Path("{code}")
  @Operation(
      summary = "A rated subject",
      description =
          "agencyKind tells the ratings of one subject apart; it may be left out where"
              + " there is one.")
  public AgencyJson get(
      @PathParam("code") String code, @QueryParam("agencyKind") @Nullable AgencyKind kind) {
    return AgencyJson.of(agencies.get(code, kind));
  }
}
