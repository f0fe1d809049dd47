package org.ipplan.web.recognition;

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
import org.ipplan.recognition.TypicalCaseDetails;
import org.ipplan.recognition.TypicalCaseService;
import org.ipplan.web.step.ActionJson;
import org.ipplan.web.step.StepJson;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.IfMatch;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.support.Paging;
import org.jspecify.annotations.Nullable;

/** Typical cases: handed in by departments, selected and published by the office. */
@RequestScoped
@Path("typical-cases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Recognition")
public class TypicalCasesResource {
  @EJB TypicalCaseService cases;
  @Inject Language language;

  @GET
  @Operation(
      summary = "Typical cases the caller may read, the latest collection first",
      description =
          "Everybody reads what is published; a department its own, the office and leaders what"
              + " was submitted, experts what was put on the short list.")
  public ListJson<TypicalCaseJson> list(
      @BeanParam TypicalCaseQuery query, @BeanParam Paging paging) {
    var page = cases.list(query.filter(), paging.limit(), paging.cursor(), paging.count());
    return ListJson.of(page, each -> TypicalCaseJson.of(each, language));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Begin a typical case",
      description = "By an official of a department, which it is of from then on.")
  @APIResponseSchema(value = TypicalCaseJson.class, responseCode = "201")
  public Response begin(@RequestBody(required = true) @Nullable NewTypicalCaseJson body) {
    var begun = cases.get(cases.begin(NewTypicalCaseJson.asked(body)));
    var json = TypicalCaseJson.of(begun, language);
    return Answers.created(json.href(), json).tag(Answers.tag(begun.version())).build();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A typical case")
  @APIResponseSchema(TypicalCaseJson.class)
  public Response get(@PathParam("id") UUID id) {
    return answer(cases.get(id));
  }

  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Write a typical case anew",
      description = "By an official of its department, as a draft or once it was returned.")
  @APIResponseSchema(TypicalCaseJson.class)
  public Response write(
      @PathParam("id") UUID id,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = true) @Nullable NewTypicalCaseJson body) {
    return answer(cases.write(id, IfMatch.version(ifMatch), NewTypicalCaseJson.asked(body)));
  }

  @GET
  @Path("{id}/actions")
  @Operation(summary = "What the caller may do with a typical case now, and if not, why not")
  public ListJson<ActionJson> actions(@PathParam("id") UUID id) {
    return ActionJson.of(cases.offers(id), language);
  }

  @POST
  @Path("{id}/actions/{action}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Take a step with a typical case",
      description =
          "submit and withdraw by the department's liaison or head; return, shortlist and publish"
              + " by the office; select and turn-down by a lead of the office who did not put it on"
              + " the short list, select only with an expert's opinion; take-down by a lead.")
  @APIResponseSchema(TypicalCaseJson.class)
  public Response take(
      @PathParam("id") UUID id,
      @PathParam("action") String action,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = false) @Nullable StepJson body) {
    return answer(cases.take(id, action, IfMatch.version(ifMatch), StepJson.input(body)));
  }

  private Response answer(TypicalCaseDetails of) {
    return Answers.ok(TypicalCaseJson.of(of, language), of.version());
  }
}
