package org.ipplan.web.directory;

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
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.directory.SubstitutionDetails;
import org.ipplan.directory.SubstitutionService;
import org.ipplan.shared.CallerContext;
import org.ipplan.web.step.ActionJson;
import org.ipplan.web.step.StepJson;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.IfMatch;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.support.Paging;
import org.jspecify.annotations.Nullable;

/** Who stands in for whom. */
@RequestScoped
@Path("substitutions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Directory")
public class SubstitutionsResource {
  @EJB SubstitutionService substitutions;
  @Inject CallerContext callers;
  @Inject Language language;

  @GET
  @Operation(
      summary = "Substitutions, latest first",
      description = "Those of the caller's department; the office sees all.")
  public ListJson<SubstitutionJson> list(@BeanParam Paging paging) {
    return ListJson.of(
        paging.cut(substitutions.list(), SubstitutionDetails::id), SubstitutionJson::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Enter a substitution",
      description =
          "By the absent official or a head of the department. While it is in force the substitute"
              + " may send Plan-Acting-For with any request.")
  @APIResponseSchema(value = SubstitutionJson.class, responseCode = "201")
  public Response enter(@RequestBody(required = true) @Nullable NewSubstitutionJson body) {
    var wanted = Objects.requireNonNullElse(body, NewSubstitutionJson.EMPTY);
    var id = substitutions.enter(wanted.wanted(callers.caller().name()));
    var entered = substitutions.get(id);
    return Answers.created("/substitutions/" + id, SubstitutionJson.of(entered))
        .tag(Answers.tag(entered.version()))
        .build();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A substitution")
  @APIResponseSchema(SubstitutionJson.class)
  public Response get(@PathParam("id") UUID id) {
    return answer(substitutions.get(id));
  }

  @GET
  @Path("{id}/actions")
  @Operation(summary = "What the caller may do with a substitution now, and if not, why not")
  public ListJson<ActionJson> actions(@PathParam("id") UUID id) {
    return ActionJson.of(substitutions.offers(id), language);
  }

  @POST
  @Path("{id}/actions/{action}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Take a step with a substitution",
      description = "withdraw (needs a reason).")
  @APIResponseSchema(SubstitutionJson.class)
  public Response take(
      @PathParam("id") UUID id,
      @PathParam("action") String action,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = false) @Nullable StepJson body) {
    return answer(substitutions.take(id, action, IfMatch.version(ifMatch), StepJson.input(body)));
  }

  private static Response answer(SubstitutionDetails substitution) {
    return Answers.ok(SubstitutionJson.of(substitution), substitution.version());
  }
}
