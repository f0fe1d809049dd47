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
import org.ipplan.inspection.AppraisalDetails;
import org.ipplan.inspection.AppraisalService;
import org.ipplan.web.step.ActionJson;
import org.ipplan.web.step.StepJson;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.IfMatch;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.jspecify.annotations.Nullable;

/** Praise and criticism after an inspection. */
@RequestScoped
@Path("inspections/{id}/appraisals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inspections")
public class AppraisalsResource {
  @EJB AppraisalService appraisals;
  @Inject Language language;

  @GET
  @Operation(
      summary = "Praise and criticism after an inspection, oldest first",
      description = "A department reads what is said of it, once approved.")
  public ListJson<AppraisalJson> list(@PathParam("id") UUID inspection) {
    return ListJson.whole(appraisals.ofInspection(inspection), AppraisalJson::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Propose a praise or criticism",
      description = "By the office, after the conclusion; it counts once another lead approves.")
  @APIResponseSchema(value = AppraisalJson.class, responseCode = "201")
  public Response propose(
      @PathParam("id") UUID inspection,
      @RequestBody(required = true) @Nullable NewAppraisalJson body) {
    var id = appraisals.propose(inspection, NewAppraisalJson.asked(body));
    var appraisal = AppraisalJson.of(appraisals.get(inspection, id));
    return Answers.created(appraisal.href(), appraisal).tag(Answers.tag(0)).build();
  }

  @GET
  @Path("{appraisal}")
  @Operation(summary = "A praise or criticism")
  @APIResponseSchema(AppraisalJson.class)
  public Response get(@PathParam("id") UUID inspection, @PathParam("appraisal") UUID id) {
    return answer(appraisals.get(inspection, id));
  }

  @GET
  @Path("{appraisal}/actions")
  @Operation(summary = "What the caller may do with it now, and if not, why not")
  public ListJson<ActionJson> actions(
      @PathParam("id") UUID inspection, @PathParam("appraisal") UUID id) {
    return ActionJson.of(appraisals.offers(inspection, id), language);
  }

  @POST
  @Path("{appraisal}/actions/{action}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Decide on a praise or criticism, or take it back",
      description =
          "approve and refuse by a lead of the office who did not propose it; take-back by the"
              + " office.")
  @APIResponseSchema(AppraisalJson.class)
  public Response take(
      @PathParam("id") UUID inspection,
      @PathParam("appraisal") UUID id,
      @PathParam("action") String action,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = false) @Nullable StepJson body) {
    var version = IfMatch.version(ifMatch);
    return answer(appraisals.take(inspection, id, action, version, StepJson.input(body)));
  }

  private static Response answer(AppraisalDetails appraisal) {
    return Answers.ok(AppraisalJson.of(appraisal), appraisal.version());
  }
}
