package org.ipplan.web.indicator;

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
import org.ipplan.indicator.IndicatorTargetDetails;
import org.ipplan.indicator.IndicatorTargetService;
import org.ipplan.web.step.ActionJson;
import org.ipplan.web.step.StepJson;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.IfMatch;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.jspecify.annotations.Nullable;

/** Targets of an indicator by year. */
@RequestScoped
@Path("indicators/{code}/targets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators")
public class IndicatorTargetsResource {
  @EJB IndicatorTargetService targets;
  @Inject Language language;

  @GET
  @Operation(
      summary = "Targets of an indicator, former ones among them",
      description = "Proposed ones are read by the office and leaders.")
  public ListJson<IndicatorTargetJson> list(@PathParam("code") String code) {
    return ListJson.whole(targets.ofIndicator(code), IndicatorTargetJson::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Propose a target",
      description =
          "By the office; a lead who did not propose it confirms. The target of the same year that"
              + " held until then stays readable.")
  @APIResponseSchema(value = IndicatorTargetJson.class, responseCode = "201")
  public Response propose(
      @PathParam("code") String code,
      @RequestBody(required = true) @Nullable NewIndicatorTargetJson body) {
    var id = targets.propose(code, NewIndicatorTargetJson.asked(body));
    var target = targets.get(code, id);
    var json = IndicatorTargetJson.of(target);
    return Answers.created(json.href(), json).tag(Answers.tag(target.version())).build();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A target")
  @APIResponseSchema(IndicatorTargetJson.class)
  public Response get(@PathParam("code") String code, @PathParam("id") UUID id) {
    return answer(targets.get(code, id));
  }

  @GET
  @Path("{id}/actions")
  @Operation(summary = "What the caller may do with a target now, and if not, why not")
  public ListJson<ActionJson> actions(@PathParam("code") String code, @PathParam("id") UUID id) {
    return ActionJson.of(targets.offers(code, id), language);
  }

  @POST
  @Path("{id}/actions/{action}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Take a step with a target",
      description =
          "confirm and reject by a lead of the office who did not propose it; withdraw by the"
              + " office.")
  @APIResponseSchema(IndicatorTargetJson.class)
  public Response take(
      @PathParam("code") String code,
      @PathParam("id") UUID id,
      @PathParam("action") String action,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = false) @Nullable StepJson body) {
    var version = IfMatch.version(ifMatch);
    return answer(targets.take(code, id, action, version, StepJson.input(body)));
  }

  private static Response answer(IndicatorTargetDetails target) {
    return Answers.ok(IndicatorTargetJson.of(target), target.version());
  }
}
