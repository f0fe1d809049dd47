package org.ipplan.web.breakdown;

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
import org.ipplan.breakdown.MilestoneService;
import org.ipplan.supervision.TaskBoardService;
import org.ipplan.web.support.ListJson;

/** Milestones of a task, of every department. */
@RequestScoped
@Path("tasks/{id}/milestones")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Breakdown")
public class TaskMilestonesResource {
  @EJB MilestoneService milestones;
  @EJB TaskBoardService board;

  @GET
  @Operation(summary = "The milestones of a task that the caller may read, the lead's first")
  public ListJson<MilestoneJson> ofTask(@PathParam("id") UUID task) {
    board.task(task);
    return ListJson.whole(milestones.ofTask(task), MilestoneJson::of);
  }
}
