package org.ipplan.web.assignment;

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
import org.ipplan.assignment.CopyService;
import org.ipplan.supervision.TaskBoardService;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.ListJson;
import org.jspecify.annotations.Nullable;

/** Copies of a task. */
@RequestScoped
@Path("tasks/{id}/copies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Copies")
public class TaskCopiesResource {
  @EJB CopyService copies;
  @EJB TaskBoardService board;

  @GET
  @Operation(summary = "The copies of a task that the caller may read, oldest first")
  public ListJson<CopyJson> ofTask(@PathParam("id") UUID task) {
    board.task(task);
    return ListJson.whole(copies.ofTask(task), CopyJson::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Bring a task or a submitted report to a department's notice",
      description =
          "By the office for any task, by the liaison of a party for its own. The department then"
              + " reads what was submitted, a draft never.")
  @APIResponseSchema(value = CopyJson.class, responseCode = "201")
  public Response copy(
      @PathParam("id") UUID task, @RequestBody(required = true) @Nullable NewCopyJson body) {
    board.task(task);
    var id = copies.copy(task, NewCopyJson.wanted(body));
    var copy = copies.get(id);
    return Answers.created("/copies/" + id, CopyJson.of(copy))
        .tag(Answers.tag(copy.version()))
        .build();
  }
}
