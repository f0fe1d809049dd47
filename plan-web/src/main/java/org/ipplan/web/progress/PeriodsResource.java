package org.ipplan.web.progress;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.progress.PeriodDetails;
import org.ipplan.progress.PeriodService;
import org.ipplan.progress.ReportService;
import org.ipplan.web.step.ActionJson;
import org.ipplan.web.step.StepJson;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.IfMatch;
import org.ipplan.web.support.Inputs;
import org.ipplan.web.support.Language;
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
  @EJB PeriodService kept;
  @Inject Language language;

  @GET
  @Operation(summary = "Reporting periods of a year, earliest first")
  public ListJson<PeriodJson> periods(
      @Parameter(required = true) @QueryParam("year") @Nullable Integer year,
      @BeanParam Paging paging) {
    var periods = reports.periods(Inputs.require("year", year));
    return ListJson.of(paging.cut(periods, PeriodDetails::code), PeriodJson::of);
  }

  @GET
  @Path("{code}")
  @Operation(summary = "A reporting period")
  @APIResponseSchema(PeriodJson.class)
  public Response get(@PathParam("code") String code) {
    return answer(kept.get(code));
  }

  @GET
  @Path("{code}/actions")
  @Operation(summary = "What the caller may do with a period now, and if not, why not")
  public ListJson<ActionJson> actions(@PathParam("code") String code) {
    return ActionJson.of(kept.offers(code), language);
  }

  @POST
  @Path("{code}/actions/{action}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Take a step with a period",
      description =
          "close: by the office, after its due day and once nothing waits for a decision. Approved"
              + " reports are locked. reopen: by the office's lead, with a reason. Locked reports are"
              + " approved ones again.")
  @APIResponseSchema(PeriodJson.class)
  public Response take(
      @PathParam("code") String code,
      @PathParam("action") String action,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = false) @Nullable StepJson body) {
    return answer(kept.take(code, action, IfMatch.version(ifMatch), StepJson.input(body)));
  }

  private static Response answer(PeriodDetails period) {
    return Answers.ok(PeriodJson.of(period), period.version());
  }
}
