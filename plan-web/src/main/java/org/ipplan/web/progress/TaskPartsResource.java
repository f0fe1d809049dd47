package org.ipplan.web.progress;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.progress.PartDetails;
import org.ipplan.progress.ReportService;
import org.ipplan.web.support.Inputs;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.support.Paging;
import org.jspecify.annotations.Nullable;

/** Parts of a task in a period. */
@RequestScoped
@Path("tasks/{id}/parts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
public class TaskPartsResource {
  @EJB ReportService reports;

  @GET
  @Operation(
      summary = "Each department's part of a task in a period, and its state",
      description = "All of them for the lead, the office and leaders; its own for a participant.")
  public ListJson<PartJson> parts(
      @PathParam("id") UUID task,
      @Parameter(required = true, description = "Code such as 2024-H1") @QueryParam("period")
          @Nullable String period,
      @BeanParam Paging paging) {
    var parts = reports.parts(task, Inputs.require("period", period));
    return ListJson.of(paging.cut(parts, PartDetails::department), PartJson::of);
  }
}
