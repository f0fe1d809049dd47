package org.ipplan.web.assignment;

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
import org.ipplan.assignment.AssignmentDetails;
import org.ipplan.assignment.AssignmentService;
import org.ipplan.web.step.ActionJson;
import org.ipplan.web.step.StepJson;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.IfMatch;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.jspecify.annotations.Nullable;

/** Departments' shares of tasks. */
@RequestScoped
@Path("assignments/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assignments")
public class AssignmentsResource {
  @EJB AssignmentService assignments;
  @Inject Language language;

  @GET
  @Operation(summary = "One department's share of one task")
  @APIResponseSchema(AssignmentJson.class)
  public Response get(@PathParam("id") UUID id) {
    return answer(assignments.get(id));
  }

  @GET
  @Path("actions")
  @Operation(summary = "What the caller may do with a share now, and if not, why not")
  public ListJson<ActionJson> actions(@PathParam("id") UUID id) {
    return ActionJson.of(assignments.offers(id), language);
  }

  @POST
  @Path("actions/{action}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Take a step with a share",
      description =
          "The department's: accept (sign for), dispute, take-back, delegate, transfer, complete."
              + " The office's: confirm, move, split, pause, resume, reopen, withdraw, restore.")
  @APIResponseSchema(AssignmentJson.class)
  public Response take(
      @PathParam("id") UUID id,
      @PathParam("action") String action,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = false) @Nullable StepJson body) {
    return answer(assignments.take(id, action, IfMatch.version(ifMatch), StepJson.input(body)));
  }

  private static Response answer(AssignmentDetails assignment) {
    return Answers.ok(AssignmentJson.of(assignment), assignment.version());
  }
}
