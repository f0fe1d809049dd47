package org.ipplan.web.supervision;

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
import org.ipplan.supervision.SlipService;
import org.ipplan.supervision.TaskBoardService;
import org.ipplan.web.support.ListJson;

/** Slips on a task. */
@RequestScoped
@Path("tasks/{id}/slips")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Supervision")
public class TaskSlipsResource {
  @EJB SlipService slips;
  @EJB TaskBoardService board;

  @GET
  @Operation(summary = "The slips on a task that the caller may read, oldest first")
  public ListJson<SlipJson> ofTask(@PathParam("id") UUID task) {
    board.task(task);
    return ListJson.whole(slips.ofTask(task), SlipJson::of);
  }
}
