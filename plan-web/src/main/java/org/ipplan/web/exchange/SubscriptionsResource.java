package org.ipplan.web.exchange;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.exchange.SubscriptionService;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.web.step.ActionJson;
import org.ipplan.web.step.StepJson;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.IfMatch;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.support.Paging;
import org.jspecify.annotations.Nullable;

/** Who is told of events, and where. */
@RequestScoped
@Path("subscriptions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Exchange")
public class SubscriptionsResource {
  @EJB SubscriptionService subscriptions;
  @Inject Language language;

  @GET
  @Operation(
      summary = "Subscriptions",
      description = "A system sees its own, a system administrator all of them.")
  public ListJson<SubscriptionJson> list(@BeanParam Paging paging) {
    return ListJson.of(
        subscriptions.list(paging.limit(), paging.cursor(), paging.count()), SubscriptionJson::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Subscribe the calling system, from now on",
      description =
          "Events are posted to the target as CloudEvents 1.0 (application/cloudevents+json),"
              + " signed with the secret of this answer, which is told this once: X-Plan-Signature:"
              + " t=<unix seconds>,v1=<hex HMAC-SHA256 of \"<t>.<body>\">. Any answer of 200 to 299"
              + " takes an event; else it is tried again. Events of one subject keep their order;"
              + " the same event may come twice, with the same id.")
  @APIResponseSchema(value = SubscriptionJson.class, responseCode = "201")
  public Response subscribe(@RequestBody(required = true) @Nullable NewSubscriptionJson body) {
    var subscribed = subscriptions.subscribe(NewSubscriptionJson.asked(body));
    var json = SubscriptionJson.of(subscribed.subscription(), subscribed.secret());
    return Answers.created(json.href(), json)
        .tag(Answers.tag(subscribed.subscription().version()))
        .build();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A subscription, and how its target does")
  @APIResponseSchema(SubscriptionJson.class)
  public Response get(@PathParam("id") UUID id) {
    var details = subscriptions.get(id);
    return Answers.ok(SubscriptionJson.of(details), details.version());
  }

  @DELETE
  @Path("{id}")
  @Operation(summary = "End it; what waits is not sent any more")
  @APIResponse(responseCode = "204", description = "It has ended")
  public void end(
      @PathParam("id") UUID id,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch) {
    subscriptions.take(id, "end", IfMatch.version(ifMatch), StepInput.NONE);
  }

  @GET
  @Path("{id}/actions")
  @Operation(summary = "What the caller may do with it now, and if not, why not")
  public ListJson<ActionJson> actions(@PathParam("id") UUID id) {
    return ActionJson.of(subscriptions.offers(id), language);
  }

  @POST
  @Path("{id}/actions/{action}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Take a step with a subscription",
      description =
          "pause, resume and end by its system or a system administrator; rotate-secret by its"
              + " system: the answer tells the new secret this once, the former is of no use from"
              + " then on.")
  @APIResponseSchema(SubscriptionJson.class)
  public Response take(
      @PathParam("id") UUID id,
      @PathParam("action") String action,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = false) @Nullable StepJson body) {
    var taken = subscriptions.take(id, action, IfMatch.version(ifMatch), StepJson.input(body));
    return Answers.ok(
        SubscriptionJson.of(taken.subscription(), taken.secret()), taken.subscription().version());
  }
}
