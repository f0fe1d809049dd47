package org.ipplan.web.evaluation;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.evaluation.AppealDetails;
import org.ipplan.evaluation.EvaluationAppealService;
import org.ipplan.web.step.ActionJson;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.IfMatch;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.support.Paging;
import org.jspecify.annotations.Nullable;

/** Appeals of departments against their evaluation. */
@RequestScoped
@Path("evaluation-appeals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluation")
public class EvaluationAppealsResource {
  @EJB EvaluationAppealService appeals;
  @Inject Language language;

  @GET
  @Operation(
      summary = "Appeals the caller may read, the latest first",
      description = "All for the office and leaders, its own for a department, none for others.")
  public ListJson<AppealJson> list(@BeanParam AppealQuery query, @BeanParam Paging paging) {
    var page = appeals.list(query.filter(), paging.limit(), paging.cursor(), paging.count());
    return ListJson.of(page, each -> AppealJson.of(each, language));
  }

  @GET
  @Path("{id}")
  @Operation(summary = "An appeal")
  @APIResponseSchema(AppealJson.class)
  public Response get(@PathParam("id") UUID id) {
    return answer(appeals.get(id));
  }

  @GET
  @Path("{id}/actions")
  @Operation(summary = "What the caller may do with an appeal now, and if not, why not")
  public ListJson<ActionJson> actions(@PathParam("id") UUID id) {
    return ActionJson.of(appeals.offers(id), language);
  }

  @POST
  @Path("{id}/actions/{action}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Take a step with an appeal",
      description =
          "uphold and reject by somebody of the office, or a leader, who neither started nor"
              + " announced the round; withdraw by the department's liaison or head. Upholding says"
              + " what counts from then on; what was counted stays readable beside it.")
  @APIResponseSchema(AppealJson.class)
  public Response take(
      @PathParam("id") UUID id,
      @PathParam("action") String action,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = false) @Nullable AppealDecisionJson body) {
    var decision = AppealDecisionJson.decision(body);
    return answer(appeals.take(id, action, IfMatch.version(ifMatch), decision));
  }

  private Response answer(AppealDetails appeal) {
    return Answers.ok(AppealJson.of(appeal, language), appeal.version());
  }
}
