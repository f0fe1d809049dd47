package org.ipplan.web.plan;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.plan.PlanService;
import org.ipplan.plan.PlanVersionDetails;
import org.ipplan.web.step.ActionJson;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.IfMatch;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.support.Paging;
import org.jspecify.annotations.Nullable;

/** Plans and their versions. */
@RequestScoped
@Path("plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
public class PlansResource {
  @EJB PlanService plans;
  @Inject Language language;

  @GET
  @Operation(summary = "The published plan of every year, latest year first")
  public ListJson<PlanJson> published(@BeanParam Paging paging) {
    return ListJson.of(
        paging.cut(plans.published(), PlanVersionDetails::year),
        plan -> PlanJson.summary(plan, language));
  }

  @GET
  @Path("{year: [0-9]{4}}")
  @Operation(summary = "The published plan of a year")
  @APIResponseSchema(PlanJson.class)
  public Response published(@PathParam("year") int year) {
    return answer(plans.published(year));
  }

  @GET
  @Path("{year: [0-9]{4}}/versions")
  @Operation(summary = "All versions of a year's plan, latest first; drafts for the office")
  public ListJson<PlanJson> versions(@PathParam("year") int year, @BeanParam Paging paging) {
    return ListJson.of(
        paging.cut(plans.versions(year), PlanVersionDetails::number),
        plan -> PlanJson.summary(plan, language));
  }

  @GET
  @Path("{year: [0-9]{4}}/versions/{version: [0-9]{1,6}}")
  @Operation(summary = "A version of a year's plan")
  @APIResponseSchema(PlanJson.class)
  public Response version(@PathParam("year") int year, @PathParam("version") int version) {
    return answer(plans.version(year, version));
  }

  @GET
  @Path("{year: [0-9]{4}}/versions/{version: [0-9]{1,6}}/actions")
  @Operation(summary = "What the caller may do with a version now, and if not, why not")
  public ListJson<ActionJson> actions(
      @PathParam("year") int year, @PathParam("version") int version) {
    return ActionJson.of(plans.offers(year, version), language);
  }

  @POST
  @Path("{year: [0-9]{4}}/versions/{version: [0-9]{1,6}}/actions/publish")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary = "Publish a draft and hand its tasks out",
      description = "By a lead of the office who did not import it.")
  @APIResponseSchema(PlanJson.class)
  public Response publish(
      @PathParam("year") int year,
      @PathParam("version") int version,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch) {
    return answer(plans.publish(year, version, IfMatch.version(ifMatch)));
  }

  private Response answer(PlanVersionDetails plan) {
    return Answers.ok(PlanJson.of(plan, language), plan.version());
  }
}
