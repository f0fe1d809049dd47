package org.ipplan.web.indicator;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.indicator.ObservationDetails;
import org.ipplan.indicator.ObservationFilter;
import org.ipplan.indicator.ObservationOutcome;
import org.ipplan.indicator.ObservationService;
import org.ipplan.indicator.ObservationState;
import org.ipplan.web.step.ActionJson;
import org.ipplan.web.step.StepJson;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.IfMatch;
import org.ipplan.web.support.Inputs;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.support.Paging;
import org.jspecify.annotations.Nullable;

/** Values of an indicator. */
@RequestScoped
@Path("indicators/{code}/observations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators")
public class ObservationsResource {
  @EJB ObservationService observations;
  @Inject Language language;

  @GET
  @Operation(
      summary = "Values of an indicator, by the end of their period",
      description =
          "Confirmed and superseded ones are open to every caller. With knownOn the series as it"
              + " was known then.")
  public ListJson<ObservationJson> list(
      @PathParam("code") String code,
      @Parameter(description = "DRAFT, SUBMITTED, CONFIRMED, RETURNED, WITHDRAWN or SUPERSEDED")
          @QueryParam("state")
          @Nullable String state,
      @BeanParam KnownOn knownOn,
      @BeanParam Paging paging) {
    var filter = new ObservationFilter(state(state), knownOn.moment());
    var page = observations.list(code, filter, paging.limit(), paging.cursor(), paging.count());
    return ListJson.of(page, ObservationJson::of);
  }

  private static @Nullable ObservationState state(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    var names = Arrays.stream(ObservationState.values()).map(Enum::name).toList();
    new Inputs()
        .check(names.contains(text), "state", "input.unknown-value", String.join(", ", names))
        .orRefuse();
    return ObservationState.valueOf(text);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Give a value",
      description =
          "By an official of the owner's department as a draft, by a system with indicator.write"
              + " as submitted. The same value of the period again is the same observation and"
              + " answers 200; another value is a correction that keeps both.")
  @APIResponseSchema(value = ObservationJson.class, responseCode = "201")
  public Response give(
      @PathParam("code") String code,
      @RequestBody(required = true) @Nullable NewObservationJson body) {
    var given = observations.give(code, NewObservationJson.given(body));
    if (given.outcome() == ObservationOutcome.SAME) {
      return answer(given.observation());
    }
    var json = ObservationJson.of(given.observation());
    return Answers.created(json.href(), json)
        .tag(Answers.tag(given.observation().version()))
        .build();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A value")
  @APIResponseSchema(ObservationJson.class)
  public Response get(@PathParam("code") String code, @PathParam("id") UUID id) {
    return answer(observations.get(code, id));
  }

  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Give a draft or what was returned anew",
      description = "By an official of the owner's department; the period stays.")
  @APIResponseSchema(ObservationJson.class)
  public Response change(
      @PathParam("code") String code,
      @PathParam("id") UUID id,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = true) @Nullable NewObservationJson body) {
    var version = IfMatch.version(ifMatch);
    return answer(observations.change(code, id, version, NewObservationJson.given(body)));
  }

  @GET
  @Path("{id}/actions")
  @Operation(summary = "What the caller may do with a value now, and if not, why not")
  public ListJson<ActionJson> actions(@PathParam("code") String code, @PathParam("id") UUID id) {
    return ActionJson.of(observations.offers(code, id), language);
  }

  @POST
  @Path("{id}/actions/{action}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Take a step with a value",
      description =
          "submit by the owner's department; withdraw also by the system that brought it; return"
              + " and confirm by somebody of the office who had no hand in it.")
  @APIResponseSchema(ObservationJson.class)
  public Response take(
      @PathParam("code") String code,
      @PathParam("id") UUID id,
      @PathParam("action") String action,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = false) @Nullable StepJson body) {
    var version = IfMatch.version(ifMatch);
    return answer(observations.take(code, id, action, version, StepJson.input(body)));
  }

  private static Response answer(ObservationDetails observation) {
    return Answers.ok(ObservationJson.of(observation), observation.version());
  }
}
