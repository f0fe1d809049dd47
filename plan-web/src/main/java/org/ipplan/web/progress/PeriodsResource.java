package org.ipplan.web.progress;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.progress.PeriodDetails;
import org.ipplan.progress.ReportService;
import org.ipplan.web.support.Inputs;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.support.Paging;
import org.jspecify.annotations.Nullable;

/** Reporting periods. */
@RequestScoped
@Path("periods")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
public class PeriodsResource {
  @EJB ReportService reports;

  @GET
  @Operation(summary = "Reporting periods of a year, earliest first")
  public ListJson<PeriodJson> periods(
      @Parameter(required = true) @QueryParam("year") @Nullable Integer year,
      @BeanParam Paging paging) {
    var periods = reports.periods(Inputs.require("year", year));
    return ListJson.of(paging.cut(periods, PeriodDetails::code), PeriodJson::of);
  }
}
