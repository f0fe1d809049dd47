package org.ipplan.web.supervision;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.supervision.EscalationLadderService;
import org.ipplan.supervision.LadderDetails;
import org.ipplan.web.step.ActionJson;
import org.ipplan.web.step.StepJson;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.IfMatch;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.jspecify.annotations.Nullable;

/** The escalation ladder: read by everybody, changed by two administrators. */
@RequestScoped
@Path("escalation-ladder")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Supervision")
public class EscalationLadderResource {
  @EJB EscalationLadderService ladder;
  @Inject Language language;

  @GET
  @Operation(summary = "Who is told when of what is due")
  @APIResponseSchema(LadderJson.class)
  public Response get() {
    return answer(ladder.get());
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Propose other rungs, all of them",
      description = "By a system administrator. Those in force go on until another one confirms.")
  @APIResponseSchema(LadderJson.class)
  public Response propose(
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = true) @Nullable NewLadderJson body) {
    return answer(ladder.propose(IfMatch.version(ifMatch), NewLadderJson.proposed(body)));
  }

  @GET
  @Path("actions")
  @Operation(summary = "What the caller may do with the proposal now, and if not, why not")
  public ListJson<ActionJson> actions() {
    return ActionJson.of(ladder.offers(), language);
  }

  @POST
  @Path("actions/{action}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Confirm or withdraw the proposal",
      description =
          "By a system administrator; confirm by another than the one who proposed. New rungs count"
              + " from today.")
  @APIResponseSchema(LadderJson.class)
  public Response take(
      @PathParam("action") String action,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = false) @Nullable StepJson body) {
    return answer(ladder.take(action, IfMatch.version(ifMatch)));
  }

  private static Response answer(LadderDetails ladder) {
    return Answers.ok(LadderJson.of(ladder), ladder.version());
  }
}
