package org.ipplan.web.task;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.supervision.ConfidenceService;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.Inputs;
import org.ipplan.web.support.ListJson;
import org.jspecify.annotations.Nullable;

/** The office's own confidence in the delivery of a task, beside its computed light. */
@RequestScoped
@Path("tasks/{id}/confidence")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks")
public class TaskConfidenceResource {
  @EJB ConfidenceService confidence;

  @GET
  @Operation(summary = "Every rating of a task's delivery, the latest first")
  public ListJson<ConfidenceJson> ofTask(@PathParam("id") UUID task) {
    return ListJson.whole(confidence.ofTask(task), ConfidenceJson::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Rate a task's delivery",
      description = "By the office, and nobody of the lead department. Ratings are only added.")
  @APIResponseSchema(value = ConfidenceJson.class, responseCode = "201")
  public Response rate(
      @PathParam("id") UUID task, @RequestBody(required = true) @Nullable NewConfidenceJson body) {
    var wanted = Objects.requireNonNullElse(body, NewConfidenceJson.EMPTY);
    new Inputs().required("rating", wanted.rating()).required("reason", wanted.reason()).orRefuse();
    var rated =
        confidence.rate(
            task,
            Inputs.require("rating", wanted.rating()),
            Inputs.require("reason", wanted.reason()));
    return Answers.created("/tasks/" + task + "/confidence", ConfidenceJson.of(rated)).build();
  }
}
