package org.ipplan.web.connection;

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
import org.ipplan.connection.TaskSystem.Warning;
import org.ipplan.connection.TaskSystemService;
import org.ipplan.web.step.ActionJson;
import org.ipplan.web.step.StepJson;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.IfMatch;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.jspecify.annotations.Nullable;

/** Warnings that systems brought. */
@RequestScoped
@Path("system-warnings/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Connected systems")
public class SystemWarningsResource {
  @EJB TaskSystemService systems;
  @Inject Language language;

  @GET
  @Operation(
      summary = "A warning",
      description = "For the parties of its task, the office and leaders.")
  @APIResponseSchema(SystemWarningJson.class)
  public Response get(@PathParam("id") UUID id) {
    return answer(systems.warning(id));
  }

  @GET
  @Path("actions")
  @Operation(summary = "What the caller may do with it now, and if not, why not")
  public ListJson<ActionJson> actions(@PathParam("id") UUID id) {
    return ActionJson.of(systems.offers(id), language);
  }

  @POST
  @Path("actions/{action}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Take a step with a warning",
      description = "acknowledge, by the lead of the task or the office; may carry a note.")
  @APIResponseSchema(SystemWarningJson.class)
  public Response take(
      @PathParam("id") UUID id,
      @PathParam("action") String action,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = false) @Nullable StepJson body) {
    var version = IfMatch.version(ifMatch);
    return answer(systems.take(id, action, version, StepJson.input(body)));
  }

  private static Response answer(Warning warning) {
    return Answers.ok(SystemWarningJson.of(warning), warning.version());
  }
}
