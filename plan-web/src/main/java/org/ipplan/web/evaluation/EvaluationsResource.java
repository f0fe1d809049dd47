package org.ipplan.web.evaluation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.evaluation.EvaluationAppealService;
import org.ipplan.evaluation.EvaluationService;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.jspecify.annotations.Nullable;

/** The yearly evaluation of departments. */
@RequestScoped
@Path("evaluations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluation")
public class EvaluationsResource {
  @EJB EvaluationService evaluations;
  @EJB EvaluationAppealService appeals;
  @Inject Language language;

  @GET
  @Path("{year}")
  @Operation(
      summary = "Evaluations of a year the caller may read, in the order of protocol",
      description =
          "All departments for the office and leaders; the own one for a department, once it was"
              + " announced, and before that how its year stands today; none for others.")
  public ListJson<EvaluationJson> list(
      @PathParam("year") int year, @BeanParam EvaluationQuery query) {
    return ListJson.whole(
        evaluations.list(year, query.filter()), each -> EvaluationJson.of(each, language));
  }

  @POST
  @Path("{year}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Count a year as of a day",
      description =
          "By the office. Every record that counts is kept, so that the score can be worked out"
              + " again. Departments learn of it once a lead who did not start it announces it.")
  @APIResponseSchema(value = RoundJson.class, responseCode = "201")
  public Response start(
      @PathParam("year") int year, @RequestBody(required = true) @Nullable NewRoundJson body) {
    var round = evaluations.round(evaluations.start(year, NewRoundJson.asked(body)));
    var json = RoundJson.of(round);
    return Answers.created(json.href(), json).tag(Answers.tag(round.version())).build();
  }

  @GET
  @Path("{year}/{department}")
  @Operation(
      summary = "A department's evaluation with its working",
      description = "Each criterion with what was counted, out of how much, for how many points.")
  public EvaluationJson get(
      @PathParam("year") int year,
      @PathParam("department") String department,
      @BeanParam EvaluationQuery query) {
    return EvaluationJson.of(evaluations.get(year, department, query.filter()), language);
  }

  @GET
  @Path("{year}/{department}/explanation")
  @Operation(
      summary = "Every record that was counted of a department",
      description = "As it was on the day, with what an appeal made of it and the record's path.")
  public ListJson<CountedRecordJson> explanation(
      @PathParam("year") int year,
      @PathParam("department") String department,
      @BeanParam EvaluationQuery query) {
    var details = evaluations.get(year, department, query.filter());
    return ListJson.whole(details.records(), CountedRecordJson::of);
  }

  @POST
  @Path("{year}/{department}/simulation")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "What a department's score would be",
      description = "With more or less of something, or by another edition. Nothing is stored.")
  public OutcomeJson simulate(
      @PathParam("year") int year,
      @PathParam("department") String department,
      @RequestBody(required = true) @Nullable WhatIfJson body) {
    return OutcomeJson.of(evaluations.simulate(year, department, WhatIfJson.asked(body)), language);
  }

  @POST
  @Path("{year}/{department}/appeals")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Appeal against a line, or a criterion as a whole",
      description = "By the liaison or head of the department, while departments may appeal.")
  @APIResponseSchema(value = AppealJson.class, responseCode = "201")
  public Response appeal(
      @PathParam("year") int year,
      @PathParam("department") String department,
      @RequestBody(required = true) @Nullable NewAppealJson body) {
    var filed = appeals.get(appeals.file(year, department, NewAppealJson.asked(body)));
    var json = AppealJson.of(filed, language);
    return Answers.created(json.href(), json).tag(Answers.tag(filed.version())).build();
  }
}
