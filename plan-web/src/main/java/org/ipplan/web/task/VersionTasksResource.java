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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.supervision.TaskBoardService;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.support.Paging;

/** Tasks of one version of a year's plan. */
@RequestScoped
@Path("plans/{year: [0-9]{4}}/versions/{version: [0-9]{1,6}}/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks")
public class VersionTasksResource {
  @EJB TaskBoardService board;
  @Inject Language language;

  @GET
  @Operation(summary = "Tasks of a version by number; of drafts for the office")
  public ListJson<TaskJson> ofVersion(
      @PathParam("year") int year, @PathParam("version") int version, @BeanParam Paging paging) {
    var page = board.ofVersion(year, version, paging.limit(), paging.cursor());
    return ListJson.of(page, task -> TaskJson.summary(task, language));
  }
}
