package org.ipplan.web.progress;

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
import org.ipplan.progress.ReportDetails;
import org.ipplan.progress.ReportService;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.support.Paging;

/** Reports on a task. */
@RequestScoped
@Path("tasks/{id}/reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
public class TaskReportsResource {
  @EJB ReportService reports;

  @GET
  @Operation(summary = "Reports on a task that the caller may read, by period and department")
  public ListJson<ReportJson> reports(@PathParam("id") UUID task, @BeanParam Paging paging) {
    return ListJson.of(paging.cut(reports.ofTask(task), ReportDetails::id), ReportJson::of);
  }
}
