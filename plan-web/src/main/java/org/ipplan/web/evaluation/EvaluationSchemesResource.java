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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.evaluation.EvaluationSchemeService;
import org.ipplan.evaluation.SchemeDetails;
import org.ipplan.web.step.ActionJson;
import org.ipplan.web.step.StepJson;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.IfMatch;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.jspecify.annotations.Nullable;

/** Schemes by which departments are evaluated. */
@RequestScoped
@Path("evaluation-schemes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluation")
public class EvaluationSchemesResource {
  @EJB EvaluationSchemeService schemes;
  @Inject Language language;

  @GET
  @Operation(
      summary = "Editions of schemes the caller may read, the latest first",
      description =
          "Officials and leaders read those that were ever in force, the office all, others none.")
  public ListJson<SchemeJson> list() {
    return ListJson.whole(schemes.list(), each -> SchemeJson.of(each, language));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Propose another edition",
      description =
          "By the office; a lead who did not propose it confirms. The former edition stays"
              + " readable, and rounds that used it still do.")
  @APIResponseSchema(value = SchemeJson.class, responseCode = "201")
  public Response propose(@RequestBody(required = true) @Nullable NewSchemeJson body) {
    var proposed = schemes.get(schemes.propose(NewSchemeJson.asked(body)));
    var json = SchemeJson.of(proposed, language);
    return Answers.created(json.href(), json).tag(Answers.tag(proposed.version())).build();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "An edition of a scheme")
  @APIResponseSchema(SchemeJson.class)
  public Response get(@PathParam("id") UUID id) {
    return answer(schemes.get(id));
  }

  @GET
  @Path("{id}/actions")
  @Operation(summary = "What the caller may do with an edition now, and if not, why not")
  public ListJson<ActionJson> actions(@PathParam("id") UUID id) {
    return ActionJson.of(schemes.offers(id), language);
  }

  @POST
  @Path("{id}/actions/{action}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Take a step with an edition",
      description =
          "confirm and refuse by a lead of the office who did not propose it; withdraw by the"
              + " office.")
  @APIResponseSchema(SchemeJson.class)
  public Response take(
      @PathParam("id") UUID id,
      @PathParam("action") String action,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = false) @Nullable StepJson body) {
    return answer(schemes.take(id, action, IfMatch.version(ifMatch), StepJson.input(body)));
  }

  private Response answer(SchemeDetails scheme) {
    return Answers.ok(SchemeJson.of(scheme, language), scheme.version());
  }
}
