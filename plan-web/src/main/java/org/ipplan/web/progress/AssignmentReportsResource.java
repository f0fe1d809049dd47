package org.ipplan.web.progress;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.progress.ReportService;
import org.ipplan.web.support.Answers;
import org.jspecify.annotations.Nullable;

/** Reports begun on a share. */
@RequestScoped
@Path("assignments/{id}/reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
public class AssignmentReportsResource {
  @EJB ReportService reports;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Begin a report on a share",
      description = "By the share's own department; the share goes into progress.")
  @APIResponseSchema(value = ReportJson.class, responseCode = "201")
  public Response begin(
      @PathParam("id") UUID assignment,
      @RequestBody(required = true) @Nullable NewReportJson body) {
    var wanted = Objects.requireNonNullElse(body, NewReportJson.EMPTY);
    var id =
        reports.begin(
            assignment,
            wanted.periodOrRefuse(),
            Boolean.TRUE.equals(wanted.consolidated()),
            wanted.content());
    var report = reports.get(id);
    return Answers.created("/reports/" + id, ReportJson.of(report))
        .tag(Answers.tag(report.version()))
        .build();
  }
}
