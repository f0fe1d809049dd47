package org.ipplan.web.matching;

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
import org.ipplan.matching.MatchDecisionDetails;
import org.ipplan.matching.MatchDecisionService;
import org.ipplan.web.step.ActionJson;
import org.ipplan.web.step.StepJson;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.IfMatch;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.support.Paging;
import org.jspecify.annotations.Nullable;

/** What people decided of names and subjects. */
@RequestScoped
@Path("match-decisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Matching")
public class MatchDecisionsResource {
  @EJB MatchDecisionService decisions;
  @Inject Language language;

  @GET
  @Operation(summary = "What people decided of names and subjects, the latest first")
  public ListJson<MatchDecisionJson> list(
      @BeanParam MatchDecisionQuery query, @BeanParam Paging paging) {
    var page = decisions.list(query.chosen(), paging.limit(), paging.cursor(), paging.count());
    return ListJson.of(page, MatchDecisionJson::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Remember that a name is a subject, or is not",
      description =
          "By a credit handler. It counts for the same name, code and region from then on, until it"
              + " is withdrawn.")
  @APIResponseSchema(value = MatchDecisionJson.class, responseCode = "201")
  public Response decide(@RequestBody(required = true) @Nullable NewMatchDecisionJson body) {
    var decided = decisions.decide(NewMatchDecisionJson.asked(body));
    var json = MatchDecisionJson.of(decided);
    return Answers.created(json.href(), json).tag(Answers.tag(decided.version())).build();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A decision of a person")
  @APIResponseSchema(MatchDecisionJson.class)
  public Response get(@PathParam("id") UUID id) {
    return answer(decisions.get(id));
  }

  @GET
  @Path("{id}/actions")
  @Operation(summary = "What the caller may do with a decision now, and if not, why not")
  public ListJson<ActionJson> actions(@PathParam("id") UUID id) {
    return ActionJson.of(decisions.offers(id), language);
  }

  @POST
  @Path("{id}/actions/{action}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Withdraw a decision",
      description = "By a credit handler, with a reason; scores decide again.")
  @APIResponseSchema(MatchDecisionJson.class)
  public Response take(
      @PathParam("id") UUID id,
      @PathParam("action") String action,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = false) @Nullable StepJson body) {
    return answer(decisions.take(id, action, IfMatch.version(ifMatch), StepJson.input(body)));
  }

  private static Response answer(MatchDecisionDetails each) {
    return Answers.ok(MatchDecisionJson.of(each), each.version());
  }
}
