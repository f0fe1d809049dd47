package org.ipplan.web.task;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.audit.HistoryService;
import org.ipplan.supervision.TaskBoardService;
import org.ipplan.web.step.ActionJson;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.support.Paging;
import org.jspecify.annotations.Nullable;

/** Tasks of published plans. */
@RequestScoped
@Path("tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks")
public class TasksResource {
  @EJB TaskBoardService board;
  @EJB HistoryService history;
  @Inject Language language;

  @GET
  @Operation(summary = "Tasks by year, latest first, and number")
  public ListJson<TaskJson> tasks(
      @QueryParam("year") @Nullable Integer year,
      @BeanParam TaskQuery query,
      @BeanParam Paging paging) {
    var page = board.tasks(query.filter(year), paging.limit(), paging.cursor(), paging.count());
    return ListJson.of(page, task -> TaskJson.summary(task, language));
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A task with the shares of its departments")
  @APIResponseSchema(TaskJson.class)
  public Response task(@PathParam("id") UUID id) {
    var task = board.task(id);
    return Answers.ok(TaskJson.of(task, language), task.version());
  }

  @GET
  @Path("{id}/history")
  @Operation(summary = "What happened to a task, latest first, as far as the caller may see it")
  public ListJson<HistoryJson> history(@PathParam("id") UUID id, @BeanParam Paging paging) {
    var task = board.task(id);
    var page = history.ofTask(task.summary().id(), paging.limit(), paging.cursor());
    return ListJson.of(page, HistoryJson::of);
  }

  @GET
  @Path("{id}/actions")
  @Operation(
      summary = "What the caller may do with a task now",
      description = "A task follows its assignments and offers no step of its own.")
  public ListJson<ActionJson> actions(@PathParam("id") UUID id) {
    board.task(id);
    return ActionJson.of(List.of(), language);
  }
}
