package org.ipplan.web.credit;

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
import org.ipplan.credit.CaseDetails;
import org.ipplan.credit.CreditCaseService;
import org.ipplan.web.step.ActionJson;
import org.ipplan.web.step.StepJson;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.IfMatch;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.support.Paging;
import org.jspecify.annotations.Nullable;

/** Cases of credit supervision. */
@RequestScoped
@Path("credit-cases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Credit")
public class CreditCasesResource {
  @EJB CreditCaseService cases;
  @Inject Language language;

  @GET
  @Operation(
      summary = "Cases, latest opened first",
      description =
          "Credit staff see those of their department, a system with credit.write those it opened.")
  public ListJson<CreditCaseJson> list(@BeanParam CreditCaseQuery query, @BeanParam Paging paging) {
    var page = cases.list(query.filter(), paging.limit(), paging.cursor(), paging.count());
    return ListJson.of(page, CreditCaseJson::listed);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Open a case",
      description = "By a credit handler or a system with credit.write.")
  @APIResponseSchema(value = CreditCaseJson.class, responseCode = "201")
  public Response open(@RequestBody(required = true) @Nullable NewCreditCaseJson body) {
    var opened = cases.open(NewCreditCaseJson.asked(body));
    var json = CreditCaseJson.whole(opened);
    return Answers.created(json.href(), json).tag(Answers.tag(opened.summary().version())).build();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A case with its statutory steps")
  @APIResponseSchema(CreditCaseJson.class)
  public Response get(@PathParam("id") UUID id) {
    return answer(cases.get(id));
  }

  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Write a draft anew; subject, list and lead stay")
  @APIResponseSchema(CreditCaseJson.class)
  public Response edit(
      @PathParam("id") UUID id,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = true) @Nullable NewCreditCaseJson body) {
    return answer(cases.edit(id, IfMatch.version(ifMatch), NewCreditCaseJson.asked(body)));
  }

  @GET
  @Path("{id}/actions")
  @Operation(summary = "What the caller may do with a case now, and if not, why not")
  public ListJson<ActionJson> actions(@PathParam("id") UUID id) {
    return ActionJson.of(cases.offers(id), language);
  }

  @POST
  @Path("{id}/actions/{action}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Take a step of a case",
      description =
          "Of a determination: submit, drop, report, note-revocation and report-revocation by the handler; pass-review"
              + " by the legal reviewer; determine and reject by an approver who neither made nor"
              + " reviewed it; publish and revoke by the publisher; recuse by whoever withdraws."
              + " determine issues the paper, with the next number of its series or the one in note."
              + " The papers of a case are at /papers?object=credit-case:{id}. Of the serious list:"
              + " open-defence, submit, pass-review, return, redraft, conclude, ask-consent,"
              + " consent, refuse-consent, reject, push, publish, note-revocation, revoke; what"
              + " carries more has sub-resources of its own.")
  @APIResponseSchema(CreditCaseJson.class)
  public Response take(
      @PathParam("id") UUID id,
      @PathParam("action") String action,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = false) @Nullable StepJson body) {
    return answer(cases.take(id, action, IfMatch.version(ifMatch), StepJson.input(body)));
  }

  private static Response answer(CaseDetails details) {
    return Answers.ok(CreditCaseJson.whole(details), details.summary().version());
  }
}
