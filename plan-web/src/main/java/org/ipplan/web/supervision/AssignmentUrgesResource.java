package org.ipplan.web.supervision;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
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
import org.ipplan.assignment.AssignmentService;
import org.ipplan.supervision.ReminderService;
import org.ipplan.web.support.Answers;
import org.jspecify.annotations.Nullable;

/** Urging one department. */
@RequestScoped
@Path("assignments/{id}/urges")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Supervision")
public class AssignmentUrgesResource {
  @EJB ReminderService reminders;
  @EJB AssignmentService assignments;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Urge a department",
      description = "By the office, each of its staff once a day. It changes no state.")
  @APIResponseSchema(value = ReminderJson.class, responseCode = "201")
  public Response urge(
      @PathParam("id") UUID share, @RequestBody(required = true) @Nullable NewUrgeJson body) {
    var made = reminders.urgeShare(share, NewUrgeJson.urge(body));
    var address = "/tasks/" + assignments.get(share).task() + "/reminders";
    return Answers.created(address, ReminderJson.of(made)).build();
  }
}
