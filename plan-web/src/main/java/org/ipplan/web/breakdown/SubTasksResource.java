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
import org.ipplan.breakdown.SubTaskDetails;
import org.ipplan.breakdown.SubTaskService;
import org.ipplan.web.step.ActionJson;
import org.ipplan.web.step.StepJson;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.IfMatch;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.jspecify.annotations.Nullable;

/** A single sub-task and its steps. */
@RequestScoped
@Path("sub-tasks/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Breakdown")
public class SubTasksResource {
  @EJB SubTaskService subTasks;
  @Inject Language language;

  @GET
  @Operation(summary = "A sub-task of a share")
  @APIResponseSchema(SubTaskJson.class)
  public Response get(@PathParam("id") UUID id) {
    return answer(subTasks.get(id));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Plan a sub-task anew",
      description = "By the share's own department. A date is checked where it changes.")
  @APIResponseSchema(SubTaskJson.class)
  public Response change(
      @PathParam("id") UUID id,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = true) @Nullable NewSubTaskJson body) {
    return answer(subTasks.change(id, IfMatch.version(ifMatch), NewSubTaskJson.plan(body)));
  }

  @GET
  @Path("actions")
  @Operation(summary = "What the caller may do with a sub-task now, and if not, why not")
  public ListJson<ActionJson> actions(@PathParam("id") UUID id) {
    return ActionJson.of(subTasks.offers(id), language);
  }

  @POST
  @Path("actions/{action}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Take a step on a sub-task",
      description =
          "begin and complete by the department and the handler; reopen, cancel, restore, move-up and"
              + " move-down (its place in the list) by the department.")
  @APIResponseSchema(SubTaskJson.class)
  public Response take(
      @PathParam("id") UUID id,
      @PathParam("action") String action,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = false) @Nullable StepJson body) {
    return answer(subTasks.take(id, action, IfMatch.version(ifMatch), StepJson.input(body)));
  }

  private static Response answer(SubTaskDetails subTask) {
    return Answers.ok(SubTaskJson.of(subTask), subTask.item().version());
  }
}
