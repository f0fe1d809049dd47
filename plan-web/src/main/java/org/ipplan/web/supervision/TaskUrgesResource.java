package org.ipplan.web.supervision;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.supervision.ReminderService;
import org.ipplan.web.support.ListJson;
import org.jspecify.annotations.Nullable;

/** Urging every department of a task. */
@RequestScoped
@Path("tasks/{id}/urges")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Supervision")
public class TaskUrgesResource {
  @EJB ReminderService reminders;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Urge every department whose part of a task is open",
      description = "By the office; departments the caller urged today are left out.")
  public ListJson<ReminderJson> urge(
      @PathParam("id") UUID task, @RequestBody(required = true) @Nullable NewUrgeJson body) {
    return ListJson.whole(reminders.urgeTask(task, NewUrgeJson.urge(body)), ReminderJson::of);
  }
}
