package org.ipplan.web.evaluation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import org.ipplan.evaluation.EvaluationService;
import org.ipplan.evaluation.RoundDetails;
import org.ipplan.web.step.ActionJson;
import org.ipplan.web.step.StepJson;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.IfMatch;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.jspecify.annotations.Nullable;

/** Rounds of the yearly evaluation. */
@RequestScoped
@Path("evaluation-rounds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluation")
public class EvaluationRoundsResource {
  @EJB EvaluationService evaluations;
  @Inject Language language;

  @GET
  @Operation(
      summary = "Rounds the caller may read, the latest first",
      description =
          "All for the office and leaders; for a department those it was told of; none for"
              + " others.")
  public ListJson<RoundJson> list(
      @QueryParam("year") @Parameter(description = "Year that is evaluated")
          @Nullable Integer year) {
    return ListJson.whole(evaluations.rounds(year), RoundJson::of);
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A round")
  @APIResponseSchema(RoundJson.class)
  public Response get(@PathParam("id") UUID id) {
    return answer(evaluations.round(id));
  }

  @GET
  @Path("{id}/actions")
  @Operation(summary = "What the caller may do with a round now, and if not, why not")
  public ListJson<ActionJson> actions(@PathParam("id") UUID id) {
    return ActionJson.of(evaluations.offers(id), language);
  }

  @POST
  @Path("{id}/actions/{action}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Take a step with a round",
      description =
          "announce, finalise and withdraw by a lead of the office who did not start it; finalise"
              + " once the time to appeal is over and every appeal is decided; discard a draft by"
              + " the office.")
  @APIResponseSchema(RoundJson.class)
  public Response take(
      @PathParam("id") UUID id,
      @PathParam("action") String action,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = false) @Nullable StepJson body) {
    return answer(evaluations.take(id, action, IfMatch.version(ifMatch), StepJson.input(body)));
  }

  private static Response answer(RoundDetails round) {
    return Answers.ok(RoundJson.of(round), round.version());
  }
}
