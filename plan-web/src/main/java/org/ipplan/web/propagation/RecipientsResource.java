package org.ipplan.web.propagation;

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
import org.ipplan.propagation.RecipientDetails;
import org.ipplan.propagation.RecipientService;
import org.ipplan.web.step.ActionJson;
import org.ipplan.web.step.StepJson;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.IfMatch;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.support.Paging;
import org.jspecify.annotations.Nullable;

/** The register of those to whom entries of the lists go. */
@RequestScoped
@Path("recipients")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Credit")
public class RecipientsResource {
  @EJB RecipientService recipients;
  @Inject Language language;

  @GET
  @Operation(
      summary = "Recipients, by list and kind",
      description = "Credit staff see all of them, a system the places it is bound to.")
  public ListJson<RecipientJson> list(@BeanParam Paging paging) {
    return ListJson.of(paging.cut(recipients.list(), RecipientDetails::id), RecipientJson::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Propose a recipient",
      description = "By a publisher; an approver confirms it, and it is told of what stands.")
  @APIResponseSchema(value = RecipientJson.class, responseCode = "201")
  public Response enter(@RequestBody(required = true) @Nullable NewRecipientJson body) {
    var entered = recipients.enter(NewRecipientJson.asked(body));
    var json = RecipientJson.of(entered);
    return Answers.created(json.href(), json).tag(Answers.tag(entered.version())).build();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A recipient")
  @APIResponseSchema(RecipientJson.class)
  public Response get(@PathParam("id") UUID id) {
    return answer(recipients.get(id));
  }

  @GET
  @Path("{id}/actions")
  @Operation(summary = "What the caller may do with it now, and if not, why not")
  public ListJson<ActionJson> actions(@PathParam("id") UUID id) {
    return ActionJson.of(recipients.offers(id), language);
  }

  @POST
  @Path("{id}/actions/{action}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Take a step with a recipient",
      description =
          "confirm and reject by an approver who did not enter it; withdraw by who did; end by a"
              + " publisher, with dueOn for the first day it is told no longer.")
  @APIResponseSchema(RecipientJson.class)
  public Response take(
      @PathParam("id") UUID id,
      @PathParam("action") String action,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = false) @Nullable StepJson body) {
    return answer(recipients.take(id, action, IfMatch.version(ifMatch), StepJson.input(body)));
  }

  private static Response answer(RecipientDetails details) {
    return Answers.ok(RecipientJson.of(details), details.version());
  }
}
