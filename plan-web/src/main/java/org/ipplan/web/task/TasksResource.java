package org.ipplan.web.task;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.audit.HistoryService;
import org.ipplan.plan.TaskService;
import org.ipplan.supervision.TaskBoardService;
import org.ipplan.web.step.ActionJson;
import org.ipplan.web.step.StepJson;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.IfMatch;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.support.Paging;
import org.jspecify.annotations.Nullable;

/** Tasks of published plans and beyond them: their state, their steps, their dates. */
@RequestScoped
@Path("tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks")
public class TasksResource {
  @EJB TaskBoardService board;
  @EJB TaskService tasks;
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

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Add a task beyond the plan",
      description =
          "By the office: an addition in mid-year, a leader's instruction or a decision of a"
              + " meeting. It is handed out at once; its number begins at 1001.")
  @APIResponseSchema(value = TaskJson.class, responseCode = "201")
  public Response add(@RequestBody(required = true) @Nullable NewTaskJson body) {
    var id = tasks.add(NewTaskJson.asked(body));
    var task = board.task(id);
    return Answers.created("/tasks/" + id, TaskJson.of(task, language))
        .tag(Answers.tag(task.version()))
        .build();
  }

  @GET
  @Path("{id}/date-moves")
  @Operation(summary = "Every move of a task's date, oldest first, with who decided it and why")
  public ListJson<DateMoveJson> dateMoves(@PathParam("id") UUID id) {
    return ListJson.whole(tasks.dateMoves(id), DateMoveJson::of);
  }

  @GET
  @Path("{id}/actions")
  @Operation(
      summary = "What the caller may do with a task now, and if not, why not",
      description = "A step blocked by task.parts-open alone may be taken with a reason.")
  public ListJson<ActionJson> actions(@PathParam("id") UUID id) {
    return ActionJson.of(tasks.offers(id), language);
  }

  @POST
  @Path("{id}/actions/{action}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Take a step with a task",
      description =
          "The lead's: propose-closing, take-back. The office's: close, return, pause, resume,"
              + " handle-outside, and for a clause that ends in \"and other departments\""
              + " name-others (hands a share to one more department) or no-others. Its head's:"
              + " reopen, cancel, restore. The shares follow.")
  @APIResponseSchema(TaskJson.class)
  public Response take(
      @PathParam("id") UUID id,
      @PathParam("action") String action,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = false) @Nullable StepJson body) {
    tasks.take(id, action, IfMatch.version(ifMatch), StepJson.input(body));
    return task(id);
  }
}
