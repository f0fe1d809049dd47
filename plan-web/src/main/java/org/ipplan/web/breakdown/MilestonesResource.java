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
import org.ipplan.breakdown.MilestoneDetails;
import org.ipplan.breakdown.MilestoneService;
import org.ipplan.web.step.ActionJson;
import org.ipplan.web.step.StepJson;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.IfMatch;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.jspecify.annotations.Nullable;

/** A single milestone and its steps. */
@RequestScoped
@Path("milestones/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Breakdown")
public class MilestonesResource {
  @EJB MilestoneService milestones;
  @Inject Language language;

  @GET
  @Operation(summary = "A milestone of a share")
  @APIResponseSchema(MilestoneJson.class)
  public Response get(@PathParam("id") UUID id) {
    return answer(milestones.get(id));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Plan a milestone anew",
      description = "By the share's own department. A date is checked where it changes.")
  @APIResponseSchema(MilestoneJson.class)
  public Response change(
      @PathParam("id") UUID id,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = true) @Nullable NewMilestoneJson body) {
    return answer(milestones.change(id, IfMatch.version(ifMatch), NewMilestoneJson.plan(body)));
  }

  @GET
  @Path("actions")
  @Operation(summary = "What the caller may do with a milestone now, and if not, why not")
  public ListJson<ActionJson> actions(@PathParam("id") UUID id) {
    return ActionJson.of(milestones.offers(id), language);
  }

  @POST
  @Path("actions/{action}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Take a step on a milestone",
      description =
          "meet and take-back by the department and the handler; confirm, reject and reopen by the"
              + " office; cancel, restore, move-up and move-down (its place in the list) by the"
              + " department.")
  @APIResponseSchema(MilestoneJson.class)
  public Response take(
      @PathParam("id") UUID id,
      @PathParam("action") String action,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = false) @Nullable StepJson body) {
    return answer(milestones.take(id, action, IfMatch.version(ifMatch), StepJson.input(body)));
  }

  private static Response answer(MilestoneDetails milestone) {
    return Answers.ok(MilestoneJson.of(milestone), milestone.item().version());
  }
}
