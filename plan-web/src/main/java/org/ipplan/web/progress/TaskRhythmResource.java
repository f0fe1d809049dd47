package org.ipplan.web.progress;

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
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.progress.TaskRhythmDetails;
import org.ipplan.progress.TaskRhythmService;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.IfMatch;
import org.jspecify.annotations.Nullable;

/** How often a task is reported on. */
@RequestScoped
@Path("tasks/{id}/rhythm")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
public class TaskRhythmResource {
  @EJB TaskRhythmService rhythms;

  @GET
  @Operation(summary = "How often a task is reported on, and its periods")
  @APIResponseSchema(RhythmJson.class)
  public Response get(@PathParam("id") UUID task) {
    return answer(rhythms.get(task));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Set how often a task is reported on",
      description = "By the office. Reports begun before stay.")
  @APIResponseSchema(RhythmJson.class)
  public Response set(
      @PathParam("id") UUID task,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = true) @Nullable RhythmJson body) {
    var version = IfMatch.version(ifMatch);
    var wanted = Objects.requireNonNullElse(body, RhythmJson.EMPTY).wanted();
    return answer(rhythms.set(task, version, wanted));
  }

  private static Response answer(TaskRhythmDetails details) {
    return Answers.ok(RhythmJson.of(details), details.version());
  }
}
