package org.ipplan.web.inspection;

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
import org.ipplan.inspection.FindingObjectionDetails;
import org.ipplan.inspection.FindingObjectionService;
import org.ipplan.web.step.ActionJson;
import org.ipplan.web.step.StepJson;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.IfMatch;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.jspecify.annotations.Nullable;

/** Objections to findings and their review. */
@RequestScoped
@Path("finding-objections/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inspections")
public class FindingObjectionsResource {
  @EJB FindingObjectionService objections;
  @Inject Language language;

  @GET
  @Operation(summary = "An objection to a finding")
  @APIResponseSchema(FindingObjectionJson.class)
  public Response get(@PathParam("id") UUID id) {
    return answer(objections.get(id));
  }

  @GET
  @Path("actions")
  @Operation(summary = "What the caller may do with an objection now, and if not, why not")
  public ListJson<ActionJson> actions(@PathParam("id") UUID id) {
    return ActionJson.of(objections.offers(id), language);
  }

  @POST
  @Path("actions/{action}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Review an objection, or withdraw it",
      description =
          "uphold, change (note is the finding's new text), revoke and suspend by the office, none"
              + " of the authors; withdraw by the department.")
  @APIResponseSchema(FindingObjectionJson.class)
  public Response take(
      @PathParam("id") UUID id,
      @PathParam("action") String action,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = false) @Nullable StepJson body) {
    return answer(objections.take(id, action, IfMatch.version(ifMatch), StepJson.input(body)));
  }

  private static Response answer(FindingObjectionDetails objection) {
    return Answers.ok(FindingObjectionJson.of(objection), objection.version());
  }
}
