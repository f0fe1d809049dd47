package org.ipplan.web.recognition;

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
import org.ipplan.recognition.AdviceDetails;
import org.ipplan.recognition.AdviceService;
import org.ipplan.web.step.ActionJson;
import org.ipplan.web.step.StepJson;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.IfMatch;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.support.Paging;
import org.jspecify.annotations.Nullable;

/** Expert advice on tasks and topics: asked and recorded by the office. */
@RequestScoped
@Path("advice")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Recognition")
public class AdviceResource {
  @EJB AdviceService advice;
  @Inject Language language;

  @GET
  @Operation(
      summary = "Requests for expert advice the caller may read, the latest first",
      description =
          "The office and leaders read all, experts what they were asked, departments what was"
              + " shared with those of its task.")
  public ListJson<AdviceJson> list(@BeanParam AdviceQuery query, @BeanParam Paging paging) {
    var page = advice.list(query.filter(), paging.limit(), paging.cursor(), paging.count());
    return ListJson.of(page, each -> AdviceJson.of(each, language));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Ask experts", description = "By the office, about a task or a topic.")
  @APIResponseSchema(value = AdviceJson.class, responseCode = "201")
  public Response ask(@RequestBody(required = true) @Nullable NewAdviceJson body) {
    var asked = advice.get(advice.ask(NewAdviceJson.asked(body)));
    var json = AdviceJson.of(asked, language);
    return Answers.created(json.href(), json).tag(Answers.tag(asked.version())).build();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A request for expert advice")
  @APIResponseSchema(AdviceJson.class)
  public Response get(@PathParam("id") UUID id) {
    return answer(advice.get(id));
  }

  @GET
  @Path("{id}/actions")
  @Operation(summary = "What the caller may do with a request for advice now, and if not, why not")
  public ListJson<ActionJson> actions(@PathParam("id") UUID id) {
    return ActionJson.of(advice.offers(id), language);
  }

  @POST
  @Path("{id}/actions/{action}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Take a step with a request for advice",
      description =
          "extend, withdraw, adopt, adopt-partly, not-adopt and share by the office; ask-further by"
              + " a lead of the office, close by a lead who did not record what came of it.")
  @APIResponseSchema(AdviceJson.class)
  public Response take(
      @PathParam("id") UUID id,
      @PathParam("action") String action,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = false) @Nullable StepJson body) {
    return answer(advice.take(id, action, IfMatch.version(ifMatch), StepJson.input(body)));
  }

  private Response answer(AdviceDetails of) {
    return Answers.ok(AdviceJson.of(of, language), of.version());
  }
}
