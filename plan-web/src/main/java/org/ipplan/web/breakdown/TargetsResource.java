package org.ipplan.web.breakdown;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.ipplan.breakdown.TargetDetails;
import org.ipplan.breakdown.TargetService;
import org.ipplan.web.step.ActionJson;
import org.ipplan.web.step.StepJson;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.IfMatch;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.jspecify.annotations.Nullable;

/** A single target and its steps. */
@RequestScoped
@Path("targets/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Breakdown")
public class TargetsResource {
  @EJB TargetService targets;
  @Inject Language language;

  @GET
  @Operation(summary = "A target of a share")
  @APIResponseSchema(TargetJson.class)
  public Response get(@PathParam("id") UUID id) {
    return answer(targets.get(id));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Plan a target anew",
      description = "By the share's own department. A date is checked where it changes.")
  @APIResponseSchema(TargetJson.class)
  public Response change(
      @PathParam("id") UUID id,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = true) @Nullable NewTargetJson body) {
    return answer(targets.change(id, IfMatch.version(ifMatch), NewTargetJson.plan(body)));
  }

  @GET
  @Path("actions")
  @Operation(summary = "What the caller may do with a target now, and if not, why not")
  public ListJson<ActionJson> actions(@PathParam("id") UUID id) {
    return ActionJson.of(targets.offers(id), language);
  }

  @POST
  @Path("actions/{action}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Take a step on a target",
      description =
          "cancel, restore, move-up and move-down (its place in the list) by the department. That it"
              + " is met follows from its numbers.")
  @APIResponseSchema(TargetJson.class)
  public Response take(
      @PathParam("id") UUID id,
      @PathParam("action") String action,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = false) @Nullable StepJson body) {
    return answer(targets.take(id, action, IfMatch.version(ifMatch), StepJson.input(body)));
  }

  @POST
  @Path("values")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Report a number for a target",
      description = "Added to the series; a correction is a later number of the same day.")
  @APIResponseSchema(value = TargetJson.class, responseCode = "201")
  public Response record(
      @PathParam("id") UUID id, @RequestBody(required = true) @Nullable NewValueJson body) {
    var target = targets.record(id, NewValueJson.reported(body));
    return Answers.created("/targets/" + id, TargetJson.of(target))
        .tag(Answers.tag(target.item().version()))
        .build();
  }

  private static Response answer(TargetDetails target) {
    return Answers.ok(TargetJson.of(target), target.item().version());
  }
}
