package org.ipplan.web.agency;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.ipplan.agency.AgencyEventService;
import org.ipplan.agency.EventDetails;
import org.ipplan.web.step.ActionJson;
import org.ipplan.web.step.StepJson;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.IfMatch;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.jspecify.annotations.Nullable;

/** One event and its steps. */
@RequestScoped
@Path("agency-events/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agencies")
public class AgencyEventsResource {
  @EJB AgencyEventService events;
  @Inject Language language;

  @GET
  @Operation(summary = "One event")
  @APIResponseSchema(AgencyEventJson.class)
  public Response get(@PathParam("id") UUID id) {
    return answer(events.get(id));
  }

  @GET
  @Path("actions")
  @Operation(summary = "What the caller may do with it now, and if not, why not")
  public ListJson<ActionJson> actions(@PathParam("id") UUID id) {
    return ActionJson.of(events.offers(id), language);
  }

  @POST
  @Path("actions/{action}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Confirm, reject, withdraw or revoke an event")
  @APIResponseSchema(AgencyEventJson.class)
  public Response take(
      @PathParam("id") UUID id,
      @PathParam("action") String action,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = false) @Nullable StepJson body) {
    return answer(events.take(id, action, IfMatch.version(ifMatch), StepJson.input(body)));
  }

  private static Response answer(EventDetails each) {
    return Answers.ok(AgencyEventJson.of(each), each.version());
  }
}
