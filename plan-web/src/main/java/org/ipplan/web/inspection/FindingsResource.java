package org.ipplan.web.inspection;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import org.ipplan.inspection.FindingDetails;
import org.ipplan.inspection.FindingObjectionService;
import org.ipplan.inspection.FindingService;
import org.ipplan.web.step.ActionJson;
import org.ipplan.web.step.StepJson;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.IfMatch;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.support.Paging;
import org.jspecify.annotations.Nullable;

/** Findings and their rectification. */
@RequestScoped
@Path("findings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inspections")
public class FindingsResource {
  @EJB FindingService findings;
  @EJB FindingObjectionService objections;
  @Inject Language language;

  @GET
  @Operation(
      summary = "Findings the caller may see, by due date",
      description =
          "The office and leaders see all; a finding that was fed back is seen by its department"
              + " and by the parties of its task.")
  public ListJson<FindingJson> list(@BeanParam FindingQuery query, @BeanParam Paging paging) {
    var page = findings.list(query.filter(), paging.limit(), paging.cursor(), paging.count());
    return ListJson.of(page, FindingJson::summary);
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A finding with what either side said")
  @APIResponseSchema(FindingJson.class)
  public Response get(@PathParam("id") UUID id) {
    return answer(findings.get(id));
  }

  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Write a draft anew", description = "By the office, before the feedback.")
  @APIResponseSchema(FindingJson.class)
  public Response edit(
      @PathParam("id") UUID id,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = true) @Nullable NewFindingJson body) {
    return answer(findings.edit(id, IfMatch.version(ifMatch), NewFindingJson.asked(body)));
  }

  @GET
  @Path("{id}/actions")
  @Operation(summary = "What the caller may do with a finding now, and if not, why not")
  public ListJson<ActionJson> actions(@PathParam("id") UUID id) {
    return ActionJson.of(findings.offers(id), language);
  }

  @POST
  @Path("{id}/actions/{action}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Take a step with a finding",
      description =
          "issue, drop, move-date, pass, send-back and close by the office, whoever re-checked it"
              + " does not close it; accept and rectify by the department. The fields of rectify"
              + " are numbers of documents; the files under evidence go up with it.")
  @APIResponseSchema(FindingJson.class)
  public Response take(
      @PathParam("id") UUID id,
      @PathParam("action") String action,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = false) @Nullable StepJson body) {
    return answer(findings.take(id, action, IfMatch.version(ifMatch), StepJson.input(body)));
  }

  @GET
  @Path("{id}/objections")
  @Operation(summary = "Objections to a finding, oldest first")
  public ListJson<FindingObjectionJson> objections(@PathParam("id") UUID id) {
    findings.get(id);
    return ListJson.whole(objections.ofFinding(id), FindingObjectionJson::of);
  }

  @POST
  @Path("{id}/objections")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Object to a finding",
      description =
          "By the department, within 30 calendar days of the feedback (Decree 733, Art. 17).")
  @APIResponseSchema(value = FindingObjectionJson.class, responseCode = "201")
  public Response object(
      @PathParam("id") UUID id,
      @RequestBody(required = true) @Nullable NewFindingObjectionJson body) {
    var filed = objections.file(id, grounds(body));
    var objection = objections.get(filed);
    return Answers.created("/finding-objections/" + filed, FindingObjectionJson.of(objection))
        .tag(Answers.tag(objection.version()))
        .build();
  }

  private static String grounds(@Nullable NewFindingObjectionJson body) {
    return body == null ? "" : Objects.requireNonNullElse(body.grounds(), "");
  }

  private static Response answer(FindingDetails finding) {
    return Answers.ok(FindingJson.of(finding), finding.version());
  }
}
