package org.ipplan.web.subject;

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
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.subject.SubjectDetails;
import org.ipplan.subject.SubjectService;
import org.ipplan.web.step.ActionJson;
import org.ipplan.web.step.StepJson;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.IfMatch;
import org.ipplan.web.support.Inputs;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.support.Paging;
import org.jspecify.annotations.Nullable;

/** Subjects of credit supervision. */
@RequestScoped
@Path("subjects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Subjects")
public class SubjectsResource {
  @EJB SubjectService subjects;
  @Inject Language language;

  @GET
  @Operation(
      summary = "Subjects in the order of their codes",
      description = "For credit staff and systems with a credit scope.")
  public ListJson<SubjectSummaryJson> list(
      @BeanParam SubjectQuery query, @BeanParam Paging paging) {
    var page = subjects.list(query.filter(), paging.limit(), paging.cursor(), paging.count());
    return ListJson.of(page, SubjectSummaryJson::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Make a subject known",
      description =
          "By a credit handler or a system with credit.write. A code that fails the check is taken"
              + " with overrideReason alone, and waits for a credit approver.")
  @APIResponseSchema(value = SubjectJson.class, responseCode = "201")
  public Response create(@RequestBody(required = true) @Nullable NewSubjectJson body) {
    var subject = subjects.create(NewSubjectJson.asked(body));
    var json = SubjectJson.of(subject);
    return Answers.created(json.href(), json).tag(Answers.tag(subject.version())).build();
  }

  @POST
  @Path("search")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "The person of an identity number",
      description = "One item or none. The number is compared by its keyed hash and not kept.")
  public ListJson<SubjectSummaryJson> search(
      @RequestBody(required = true) @Nullable IdentityQueryJson body) {
    var asked = Objects.requireNonNullElse(body, IdentityQueryJson.EMPTY);
    var number = Inputs.require("identityNumber", asked.identityNumber());
    return ListJson.whole(subjects.ofIdentity(number).stream().toList(), SubjectSummaryJson::of);
  }

  @GET
  @Path("{code}")
  @Operation(
      summary = "A subject with its history",
      description = "Found also by a former code and by that of a record merged into it.")
  @APIResponseSchema(SubjectJson.class)
  public Response get(@PathParam("code") String code) {
    return answer(subjects.get(code));
  }

  @GET
  @Path("{code}/names")
  @Operation(summary = "The names of a subject, the one in use first")
  public ListJson<SubjectJson.NameJson> names(@PathParam("code") String code) {
    return ListJson.whole(subjects.get(code).names(), SubjectJson.NameJson::of);
  }

  @POST
  @Path("{code}/names")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Give a new name from a day on")
  @APIResponseSchema(SubjectJson.class)
  public Response rename(
      @PathParam("code") String code,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = true) @Nullable NewNameJson body) {
    var version = IfMatch.version(ifMatch);
    var asked = Objects.requireNonNullElse(body, NewNameJson.EMPTY);
    new Inputs().required("name", asked.name()).required("validFrom", asked.validFrom()).orRefuse();
    return answer(
        subjects.rename(
            code,
            version,
            Inputs.require("name", asked.name()),
            Inputs.require("validFrom", asked.validFrom())));
  }

  @POST
  @Path("{code}/codes")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Give a new code; the one before still leads to the subject")
  @APIResponseSchema(SubjectJson.class)
  public Response changeCode(
      @PathParam("code") String code,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = true) @Nullable NewCodeJson body) {
    var version = IfMatch.version(ifMatch);
    var asked = Objects.requireNonNullElse(body, NewCodeJson.EMPTY);
    new Inputs().required("code", asked.code()).required("reason", asked.reason()).orRefuse();
    return answer(
        subjects.changeCode(
            code,
            version,
            Inputs.require("code", asked.code()),
            Inputs.require("reason", asked.reason())));
  }

  @POST
  @Path("{code}/affiliates")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Bind another subject to this one")
  @APIResponseSchema(SubjectJson.class)
  public Response bind(
      @PathParam("code") String code,
      @RequestBody(required = true) @Nullable NewAffiliateJson body) {
    var asked = Objects.requireNonNullElse(body, NewAffiliateJson.EMPTY);
    new Inputs()
        .required("code", asked.code())
        .required("relation", asked.relation())
        .required("source", asked.source())
        .orRefuse();
    return answer(
        subjects.bind(
            code,
            Inputs.require("code", asked.code()),
            Inputs.require("relation", asked.relation()),
            asked.validFrom(),
            Inputs.require("source", asked.source())));
  }

  @GET
  @Path("{code}/actions")
  @Operation(summary = "What the caller may do with a subject now, and if not, why not")
  public ListJson<ActionJson> actions(@PathParam("code") String code) {
    return ActionJson.of(subjects.offers(code), language);
  }

  @POST
  @Path("{code}/actions/{action}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Accept or reject a code that fails the check, or merge",
      description =
          "confirm-code and reject-code by a credit approver who did not propose it; merge by a"
              + " credit handler, with the code of the subject to merge into in fields.")
  @APIResponseSchema(SubjectJson.class)
  public Response take(
      @PathParam("code") String code,
      @PathParam("action") String action,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = false) @Nullable StepJson body) {
    return answer(subjects.take(code, action, IfMatch.version(ifMatch), StepJson.input(body)));
  }

  private static Response answer(SubjectDetails subject) {
    return Answers.ok(SubjectJson.of(subject), subject.version());
  }
}
