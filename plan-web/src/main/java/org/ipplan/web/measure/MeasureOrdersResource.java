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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.measure.MeasureOrderService;
import org.ipplan.measure.OrderDetails;
import org.ipplan.web.step.ActionJson;
import org.ipplan.web.step.StepJson;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.IfMatch;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.support.Paging;
import org.jspecify.annotations.Nullable;

/** Measures of published entries, for the departments that apply them. */
@RequestScoped
@Path("measure-orders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Measures")
public class MeasureOrdersResource {
  @EJB MeasureOrderService orders;
  @Inject Language language;

  @GET
  @Operation(
      summary = "Measures to apply, applied and to lift, the latest first",
      description =
          "Officials and credit staff see those their department applies, until they are lifted;"
              + " credit staff also those of the entries their department decided on.")
  public ListJson<MeasureOrderJson> list(
      @BeanParam MeasureOrderQuery query, @BeanParam Paging paging) {
    var page = orders.list(query.filter(), paging.limit(), paging.cursor(), paging.count());
    return ListJson.of(page, MeasureOrderJson::of);
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One measure of one entry in one department")
  @APIResponseSchema(MeasureOrderJson.class)
  public Response get(@PathParam("id") UUID id) {
    return answer(orders.get(id));
  }

  @GET
  @Path("{id}/actions")
  @Operation(summary = "What the caller may do with it now, and if not, why not")
  public ListJson<ActionJson> actions(@PathParam("id") UUID id) {
    return ActionJson.of(orders.offers(id), language);
  }

  @POST
  @Path("{id}/actions/{action}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Tell what was done about a measure",
      description =
          "apply and lift with what was done in note, not-applicable with a reason, by an official"
              + " or credit handler of the department that applies; reopen with a reason by a"
              + " handler or approver of the one that decided.")
  @APIResponseSchema(MeasureOrderJson.class)
  public Response take(
      @PathParam("id") UUID id,
      @PathParam("action") String action,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = false) @Nullable StepJson body) {
    return answer(orders.take(id, action, IfMatch.version(ifMatch), StepJson.input(body)));
  }

  private static Response answer(OrderDetails details) {
    return Answers.ok(MeasureOrderJson.of(details), details.version());
  }
}
