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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.inspection.InspectionDetails;
import org.ipplan.inspection.InspectionService;
import org.ipplan.web.step.ActionJson;
import org.ipplan.web.step.StepJson;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.IfMatch;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.support.Paging;
import org.jspecify.annotations.Nullable;

/** Inspections: prepared, led and concluded by the office. */
@RequestScoped
@Path("inspections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inspections")
public class InspectionsResource {
  @EJB InspectionService inspections;
  @Inject Language language;

  @GET
  @Operation(
      summary = "Inspections the caller may see, the latest assignment first",
      description = "The office and leaders see all, a department what was fed back to it.")
  public ListJson<InspectionJson> list(@BeanParam InspectionQuery query, @BeanParam Paging paging) {
    var page = inspections.list(query.filter(), paging.limit(), paging.cursor(), paging.count());
    return ListJson.of(page, each -> InspectionJson.of(each, language));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Prepare an inspection on a recorded assignment",
      description =
          "By the office. Where another is open on the same department and matter it is refused"
              + " with inspection.overlapping unless overlapReason says why it goes on.")
  @APIResponseSchema(value = InspectionJson.class, responseCode = "201")
  public Response prepare(@RequestBody(required = true) @Nullable NewInspectionJson body) {
    var id = inspections.prepare(NewInspectionJson.asked(body));
    var inspection = inspections.get(id);
    return Answers.created("/inspections/" + id, InspectionJson.of(inspection, language))
        .tag(Answers.tag(inspection.version()))
        .build();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "An inspection")
  @APIResponseSchema(InspectionJson.class)
  public Response get(@PathParam("id") UUID id) {
    return answer(inspections.get(id));
  }

  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Write a draft anew", description = "By the office, before its approval.")
  @APIResponseSchema(InspectionJson.class)
  public Response edit(
      @PathParam("id") UUID id,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = true) @Nullable NewInspectionJson body) {
    return answer(inspections.edit(id, IfMatch.version(ifMatch), NewInspectionJson.asked(body)));
  }

  @GET
  @Path("{id}/actions")
  @Operation(
      summary = "What the caller may do with an inspection now, and if not, why not",
      description = "A step blocked by inspection.overlapping alone may be taken with a reason.")
  public ListJson<ActionJson> actions(@PathParam("id") UUID id) {
    return ActionJson.of(inspections.offers(id), language);
  }

  @POST
  @Path("{id}/actions/{action}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Take a step with an inspection",
      description =
          "approve by a lead of the office who did not prepare it; begin, conclude, close, cancel"
              + " by the office. conclude feeds the conclusion and every finding back.")
  @APIResponseSchema(InspectionJson.class)
  public Response take(
      @PathParam("id") UUID id,
      @PathParam("action") String action,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = false) @Nullable StepJson body) {
    return answer(inspections.take(id, action, IfMatch.version(ifMatch), StepJson.input(body)));
  }

  private Response answer(InspectionDetails inspection) {
    return Answers.ok(InspectionJson.of(inspection, language), inspection.version());
  }
}
