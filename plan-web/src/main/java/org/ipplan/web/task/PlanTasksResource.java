package org.ipplan.web.task;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.plan.PlanService;
import org.ipplan.supervision.TaskBoardService;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.support.Paging;

/** Tasks by their number in a year's plan. */
@RequestScoped
@Path("plans/{year: [0-9]{4}}/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks")
public class PlanTasksResource {
  @EJB PlanService plans;
  @EJB TaskBoardService board;
  @Inject Language language;

  @GET
  @Operation(summary = "Tasks of a year's published plan by number")
  public ListJson<TaskJson> tasks(
      @PathParam("year") int year, @BeanParam TaskQuery query, @BeanParam Paging paging) {
    var plan = plans.published(year);
    var filter = query.filter(plan.year());
    var page = board.tasks(filter, paging.limit(), paging.cursor(), paging.count());
    return ListJson.of(page, task -> TaskJson.summary(task, language));
  }

  @GET
  @Path("{number: [0-9]{1,6}}")
  @Operation(summary = "The task of a number in a year's published plan")
  @APIResponseSchema(TaskJson.class)
  public Response task(@PathParam("year") int year, @PathParam("number") int number) {
    var task = board.task(year, number);
    return Answers.ok(TaskJson.of(task, language), task.version());
  }
}
