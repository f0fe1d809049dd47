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
import org.ipplan.agency.AgencyEventService;
import org.ipplan.agency.AgencyKind;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.ListJson;
import org.jspecify.annotations.Nullable;

/** Events of a rated subject. */
@RequestScoped
@Path("agencies/{code}/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agencies")
public class EventsOfAgencyResource {
  @EJB AgencyEventService events;

  @GET
  @Operation(summary = "Events of a rated subject, the latest first")
  public ListJson<AgencyEventJson> list(
      @PathParam("code") String code, @QueryParam("agencyKind") @Nullable AgencyKind kind) {
    return ListJson.whole(events.ofAgency(code, kind), AgencyEventJson::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Record an event",
      description =
          "By a credit handler of the evaluating body. It counts once an approver confirmed it.")
  @APIResponseSchema(value = AgencyEventJson.class, responseCode = "201")
  public Response record(
      @PathParam("code") String code,
      @QueryParam("agencyKind") @Nullable AgencyKind kind,
      @RequestBody(required = true) @Nullable NewAgencyEventJson body) {
    var event = events.record(code, kind, NewAgencyEventJson.asked(body));
    var json = AgencyEventJson.of(event);
    return Answers.created(json.href(), json).tag(Answers.tag(event.version())).build();
  }
}
