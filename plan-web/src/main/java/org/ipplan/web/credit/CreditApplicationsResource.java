package org.ipplan.web.credit;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import org.ipplan.credit.CreditApplicationService;
import org.ipplan.web.step.ActionJson;
import org.ipplan.web.step.StepJson;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.IfMatch;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.jspecify.annotations.Nullable;

/** Objections and requests for repair. */
@RequestScoped
@Path("credit-applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Credit")
public class CreditApplicationsResource {
  @EJB CreditApplicationService applications;
  @Inject Language language;

  @GET
  @Path("{id}")
  @Operation(summary = "An objection or a request for repair")
  @APIResponseSchema(CreditApplicationJson.class)
  public Response get(@PathParam("id") UUID id) {
    var application = applications.get(id);
    return Answers.ok(CreditApplicationJson.of(application), application.version());
  }

  @GET
  @Path("{id}/actions")
  @Operation(summary = "What the caller may do with it now, and if not, why not")
  public ListJson<ActionJson> actions(@PathParam("id") UUID id) {
    return ActionJson.of(applications.offers(id), language);
  }

  @POST
  @Path("{id}/actions/{action}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Take a step with an objection or a request for repair",
      description =
          "accept, refuse and verify by a handler, verify with the codes of the conditions met in"
              + " fields; decide-for, decide-against and annul by an approver; circulate by the"
              + " publisher; withdraw also by who filed it.")
  @APIResponseSchema(CreditApplicationJson.class)
  public Response take(
      @PathParam("id") UUID id,
      @PathParam("action") String action,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = false) @Nullable StepJson body) {
    var taken = applications.take(id, action, IfMatch.version(ifMatch), StepJson.input(body));
    return Answers.ok(CreditApplicationJson.of(taken), taken.version());
  }
}
