package org.ipplan.web.handover;

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
import org.ipplan.handover.HandoverDetails;
import org.ipplan.handover.HandoverService;
import org.ipplan.web.step.ActionJson;
import org.ipplan.web.step.StepJson;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.IfMatch;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.support.Paging;
import org.jspecify.annotations.Nullable;

/** Cases handed over. */
@RequestScoped
@Path("handovers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Hand-overs")
public class HandoversResource {
  @EJB HandoverService handovers;
  @Inject Language language;

  @GET
  @Operation(
      summary = "Hand-overs the caller may see, the latest first",
      description =
          "The officials of the two departments, and credit staff where one comes from a credit"
              + " case; a draft is its department's alone. The office sees what was sent and how"
              + " its terms run, and nothing of the case.")
  public ListJson<HandoverJson> list(@BeanParam HandoverQuery query, @BeanParam Paging paging) {
    var page = handovers.list(query.filter(), paging.limit(), paging.cursor(), paging.count());
    return ListJson.of(page, HandoverJson::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Draft a hand-over",
      description =
          "By an official, for the own department; its files are added next, and its head approves"
              + " the sending. A suspected crime goes to public security, the procuratorate or"
              + " supervision.")
  @APIResponseSchema(value = HandoverJson.class, responseCode = "201")
  public Response draft(@RequestBody(required = true) @Nullable NewHandoverJson body) {
    var id = handovers.draft(NewHandoverJson.asked(body));
    var handover = handovers.get(id);
    return Answers.created("/handovers/" + id, HandoverJson.of(handover))
        .tag(Answers.tag(handover.version()))
        .build();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A hand-over as the caller's side may know it")
  @APIResponseSchema(HandoverJson.class)
  public Response get(@PathParam("id") UUID id) {
    return answer(handovers.get(id));
  }

  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Write it anew",
      description = "By the sender, before it is sent and after it was returned.")
  @APIResponseSchema(HandoverJson.class)
  public Response edit(
      @PathParam("id") UUID id,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = true) @Nullable NewHandoverJson body) {
    return answer(handovers.edit(id, IfMatch.version(ifMatch), NewHandoverJson.asked(body)));
  }

  @GET
  @Path("{id}/actions")
  @Operation(summary = "What the caller may do with a hand-over now, and if not, why not")
  public ListJson<ActionJson> actions(@PathParam("id") UUID id) {
    return ActionJson.of(handovers.offers(id), language);
  }

  @POST
  @Path("{id}/actions/{action}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Take a step with a hand-over",
      description =
          "submit, take-back, send, drop, withdraw, supply and reconsider by the sender, approve and"
              + " refuse by its head; sign, assign, accept, ask-more, return, forward, file, decline,"
              + " uphold and finish by the receiver.")
  @APIResponseSchema(HandoverJson.class)
  public Response take(
      @PathParam("id") UUID id,
      @PathParam("action") String action,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = false) @Nullable StepJson body) {
    return answer(handovers.take(id, action, IfMatch.version(ifMatch), StepJson.input(body)));
  }

  @GET
  @Path("{id}/history")
  @Operation(
      summary = "What happened, oldest first",
      description = "Without the inner steps of the other side, and without its people.")
  public ListJson<HandoverEntryJson> history(@PathParam("id") UUID id, @BeanParam Paging paging) {
    return ListJson.of(
        paging.cut(handovers.history(id), entry -> entry.id()), HandoverEntryJson::of);
  }

  private static Response answer(HandoverDetails handover) {
    return Answers.ok(HandoverJson.of(handover), handover.version());
  }
}
