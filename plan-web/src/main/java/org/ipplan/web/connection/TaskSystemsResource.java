package org.ipplan.web.connection;

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
import org.ipplan.connection.TaskSystemService;
import org.ipplan.web.support.ListJson;

/** Systems that serve a task. */
@RequestScoped
@Path("tasks/{id}/connected-systems")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Connected systems")
public class TaskSystemsResource {
  @EJB TaskSystemService systems;

  @GET
  @Operation(
      summary = "Systems that serve a task, with their last figures and warnings",
      description = "Warnings for the parties of the task, the office and leaders alone.")
  public ListJson<TaskSystemJson> list(@PathParam("id") UUID id) {
    return ListJson.whole(systems.ofTask(id), TaskSystemJson::of);
  }
}
