package org.ipplan.web.progress;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.progress.ReportDetails;
import org.ipplan.progress.ReportService;
import org.ipplan.web.step.ActionJson;
import org.ipplan.web.step.StepJson;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.IfMatch;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.jspecify.annotations.Nullable;

/** Reports on shares of tasks. */
@RequestScoped
@Path("reports/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
public class ReportsResource {
  @EJB ReportService reports;
  @Inject Language language;

  @GET
  @Operation(summary = "A report", description = "A draft is its department's alone.")
  @APIResponseSchema(ReportJson.class)
  public Response get(@PathParam("id") UUID id) {
    return answer(reports.get(id));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Replace the content of a draft or a returned report")
  @APIResponseSchema(ReportJson.class)
  public Response edit(
      @PathParam("id") UUID id,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = true) @Nullable ReportContentJson body) {
    var version = IfMatch.version(ifMatch);
    var content = Objects.requireNonNullElse(body, ReportContentJson.EMPTY).content();
    return answer(reports.edit(id, version, content));
  }

  @GET
  @Path("actions")
  @Operation(summary = "What the caller may do with a report now, and if not, why not")
  public ListJson<ActionJson> actions(@PathParam("id") UUID id) {
    return ActionJson.of(reports.offers(id), language);
  }

  @POST
  @Path("actions/{action}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Take a step with a report",
      description =
          "sign-off and send-back (needs a reason) inside the department; submit (a report"
              + " that lacks parts or co-signatures needs a reason), withdraw; return (needs a reason),"
              + " approve; lock.")
  @APIResponseSchema(ReportJson.class)
  public Response take(
      @PathParam("id") UUID id,
      @PathParam("action") String action,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = false) @Nullable StepJson body) {
    return answer(reports.take(id, action, IfMatch.version(ifMatch), StepJson.input(body)));
  }

  private static Response answer(ReportDetails report) {
    return Answers.ok(ReportJson.of(report), report.version());
  }
}
