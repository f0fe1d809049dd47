package org.ipplan.web.breakdown;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.breakdown.SubTaskService;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.ListJson;
import org.jspecify.annotations.Nullable;

/** Sub-tasks of a share. */
@RequestScoped
@Path("assignments/{id}/sub-tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Breakdown")
public class AssignmentSubTasksResource {
  @EJB SubTaskService subTasks;

  @GET
  @Operation(summary = "The sub-tasks of a share that the caller may read, in their order")
  public ListJson<SubTaskJson> ofAssignment(@PathParam("id") UUID assignment) {
    return ListJson.whole(subTasks.ofAssignment(assignment), SubTaskJson::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Add a sub-task to a share",
      description = "By the share's own department, with a day between today and the share's date.")
  @APIResponseSchema(value = SubTaskJson.class, responseCode = "201")
  public Response add(
      @PathParam("id") UUID assignment,
      @RequestBody(required = true) @Nullable NewSubTaskJson body) {
    var id = subTasks.add(assignment, NewSubTaskJson.plan(body));
    var subTask = subTasks.get(id);
    return Answers.created("/sub-tasks/" + id, SubTaskJson.of(subTask))
        .tag(Answers.tag(subTask.item().version()))
        .build();
  }
}
