package org.ipplan.web.measure;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.measure.ApplierDetails;
import org.ipplan.measure.MeasureApplierService;
import org.ipplan.web.step.ActionJson;
import org.ipplan.web.step.StepJson;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.IfMatch;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.support.Paging;
import org.jspecify.annotations.Nullable;

/** Which departments apply which measure. */
@RequestScoped
@Path("measure-appliers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Measures")
public class MeasureAppliersResource {
  @EJB MeasureApplierService appliers;
  @Inject Language language;

  @GET
  @Operation(
      summary = "Who applies or applied a measure, the latest proposed first",
      description = "For people with a credit role.")
  public ListJson<MeasureApplierJson> list(
      @QueryParam("measure") @Parameter(description = "Code of a measure") @Nullable String measure,
      @BeanParam Paging paging) {
    var all = appliers.list(measure);
    return ListJson.of(paging.cut(all, ApplierDetails::id), MeasureApplierJson::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Propose that a department applies a measure",
      description =
          "By a credit handler or legal reviewer; it counts once an approver confirms it.")
  @APIResponseSchema(value = MeasureApplierJson.class, responseCode = "201")
  public Response propose(@RequestBody(required = true) @Nullable NewMeasureApplierJson body) {
    var added = appliers.propose(NewMeasureApplierJson.asked(body));
    var json = MeasureApplierJson.of(added);
    return Answers.created(json.href(), json).tag(Answers.tag(added.version())).build();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "That a department applies a measure")
  @APIResponseSchema(MeasureApplierJson.class)
  public Response get(@PathParam("id") UUID id) {
    return answer(appliers.get(id));
  }

  @GET
  @Path("{id}/actions")
  @Operation(summary = "What the caller may do with it now, and if not, why not")
  public ListJson<ActionJson> actions(@PathParam("id") UUID id) {
    return ActionJson.of(appliers.offers(id), language);
  }

  @POST
  @Path("{id}/actions/{action}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Confirm, reject, withdraw or end it",
      description =
          "confirm, reject and end by an approver of the department, never by who proposed it;"
              + " withdraw by that one. end carries the first day it no longer holds in dueOn.")
  @APIResponseSchema(MeasureApplierJson.class)
  public Response take(
      @PathParam("id") UUID id,
      @PathParam("action") String action,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = false) @Nullable StepJson body) {
    return answer(appliers.take(id, action, IfMatch.version(ifMatch), StepJson.input(body)));
  }

  private static Response answer(ApplierDetails details) {
    return Answers.ok(MeasureApplierJson.of(details), details.version());
  }
}
