package org.ipplan.web.supervision;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.supervision.ReminderService;
import org.ipplan.supervision.TaskBoardService;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.support.Paging;

/** Who was told of what was due on a task. */
@RequestScoped
@Path("tasks/{id}/reminders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Supervision")
public class TaskRemindersResource {
  @EJB ReminderService reminders;
  @EJB TaskBoardService board;

  @GET
  @Operation(
      summary = "Who was told of what on a task, by the ladder or the office, latest first",
      description = "For the task's parties, the office and leaders; empty for others.")
  public ListJson<ReminderJson> ofTask(@PathParam("id") UUID task, @BeanParam Paging paging) {
    board.task(task);
    var page = reminders.ofTask(task, paging.limit(), paging.cursor(), paging.count());
    return ListJson.of(page, ReminderJson::of);
  }
}
