package org.ipplan.web.agency;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.agency.AgencyKind;
import org.ipplan.agency.AgencyScoreService;
import org.jspecify.annotations.Nullable;

/** Scores of a rated subject on any day. */
@RequestScoped
@Path("agencies/{code}/score")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agencies")
public class AgencyScoreResource {
  @EJB AgencyScoreService scores;

  @GET
  @Operation(
      summary = "The score of a day",
      description =
          "on: today where it is left out. knownOn: until the end of which day events are regarded;"
              + " the day itself where it is left out, so that a past day is replayed as it was.")
  public AgencyScoreJson score(
      @PathParam("code") String code,
      @QueryParam("agencyKind") @Nullable AgencyKind kind,
      @QueryParam("on") @Nullable LocalDate on,
      @QueryParam("knownOn") @Nullable LocalDate knownOn) {
    var score = scores.score(code, kind, on, knownOn);
    return AgencyScoreJson.of(
        code, score, scores.measures(score.kind(), score.grade(), score.on()));
  }

  @GET
  @Path("explanation")
  @Operation(summary = "The score of a day with every event, rule and why it counts or not")
  public ScoreExplanationJson explanation(
      @PathParam("code") String code,
      @QueryParam("agencyKind") @Nullable AgencyKind kind,
      @QueryParam("on") @Nullable LocalDate on,
      @QueryParam("knownOn") @Nullable LocalDate knownOn) {
    return ScoreExplanationJson.of(scores.score(code, kind, on, knownOn));
  }

  @POST
  @Path("simulation")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "What the score would be with other events",
      description = "Nothing is stored.")
  @APIResponseSchema(SimulationJson.class)
  public Response simulate(
      @PathParam("code") String code,
      @QueryParam("agencyKind") @Nullable AgencyKind kind,
      @RequestBody(required = true) @Nullable SimulationRequestJson body) {
    var wanted = Objects.requireNonNullElse(body, SimulationRequestJson.EMPTY);
    var simulation = scores.simulate(code, kind, wanted.on(), wanted.supposed(), wanted.left());
    return Response.ok(SimulationJson.of(simulation)).build();
  }
}
