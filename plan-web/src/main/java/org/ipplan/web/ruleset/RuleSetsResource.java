package org.ipplan.web.ruleset;

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
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.ruleset.RulePackAdministration;
import org.ipplan.ruleset.RuleSetDetails;
import org.ipplan.web.step.ActionJson;
import org.ipplan.web.step.StepJson;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.IfMatch;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.support.Paging;
import org.jspecify.annotations.Nullable;

/** Rule packs: read by every caller, changed by the legal reviewer and the approver. */
@RequestScoped
@Path("rule-sets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rule sets")
public class RuleSetsResource {
  @EJB RulePackAdministration packs;
  @Inject Language language;

  @GET
  @Operation(
      summary = "The rule packs, each edition that counts or counted",
      description = "Credit staff also sees what waits, was rejected or withdrawn.")
  public ListJson<RuleSetJson> list(@BeanParam Paging paging) {
    return ListJson.of(paging.cut(packs.list(), set -> set.pack().ruleSet()), RuleSetJson::listed);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Hand in a rule pack, or a later edition of one",
      description =
          "By a credit legal reviewer; it counts once a credit approver confirms it. With"
              + " dryRun=true nothing is kept: the answer lists the rules that change and the dates"
              + " of open cases that would move.")
  @APIResponse(
      responseCode = "200",
      description = "What it would change, with dryRun=true",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RuleSetPreviewJson.class)))
  @APIResponse(
      responseCode = "201",
      description = "The edition handed in",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RuleSetJson.class)))
  public Response load(
      @Parameter(schema = @Schema(implementation = Boolean.class, defaultValue = "false"))
          @QueryParam("dryRun")
          @Nullable Boolean dryRun,
      InputStream file) {
    return Boolean.TRUE.equals(dryRun)
        ? Response.ok(RuleSetPreviewJson.of(packs.preview(file))).build()
        : created(packs.load(file));
  }

  private static Response created(RuleSetDetails set) {
    var json = RuleSetJson.whole(set);
    return Answers.created(json.href(), json).tag(Answers.tag(set.version())).build();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A rule pack with its rules")
  @APIResponseSchema(RuleSetJson.class)
  public Response get(@PathParam("id") String id) {
    return answer(packs.get(id));
  }

  @POST
  @Path("{id}/preview")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary = "What confirming an edition would change",
      description = "The rules that differ and the dates of open cases that would move.")
  public RuleSetPreviewJson preview(@PathParam("id") String id) {
    return RuleSetPreviewJson.of(packs.preview(id));
  }

  @GET
  @Path("{id}/actions")
  @Operation(summary = "What the caller may do with an edition now, and if not, why not")
  public ListJson<ActionJson> actions(@PathParam("id") String id) {
    return ActionJson.of(packs.offers(id), language);
  }

  @POST
  @Path("{id}/actions/{action}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Confirm, reject or withdraw an edition",
      description =
          "Confirm and reject by a credit approver, never by who handed it in; withdraw by that"
              + " one. A confirmed edition takes the place of the one before.")
  @APIResponseSchema(RuleSetJson.class)
  public Response take(
      @PathParam("id") String id,
      @PathParam("action") String action,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = false) @Nullable StepJson body) {
    return answer(packs.take(id, action, IfMatch.version(ifMatch), StepJson.input(body)));
  }

  private static Response answer(RuleSetDetails set) {
    return Answers.ok(RuleSetJson.whole(set), set.version());
  }
}
