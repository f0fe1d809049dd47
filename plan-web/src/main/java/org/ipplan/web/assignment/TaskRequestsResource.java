package org.ipplan.web.assignment;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.assignment.ChangeRequestService;
import org.ipplan.supervision.TaskBoardService;
import org.ipplan.web.support.ListJson;

/** Requests on a task. */
@RequestScoped
@Path("tasks/{id}/requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Requests")
public class TaskRequestsResource {
  @EJB ChangeRequestService requests;
  @EJB TaskBoardService board;

  @GET
  @Operation(summary = "The requests on a task that the caller may read, oldest first")
  public ListJson<RequestJson> ofTask(@PathParam("id") UUID task) {
    board.task(task);
    return ListJson.whole(requests.ofTask(task), RequestJson::of);
  }
}
