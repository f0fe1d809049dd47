package org.ipplan.web.propagation;

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
import org.ipplan.propagation.PropagationDetails;
import org.ipplan.propagation.PropagationService;
import org.ipplan.web.step.ActionJson;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.IfMatch;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.jspecify.annotations.Nullable;

/** Lines of the ledger of who was told of an entry. */
@RequestScoped
@Path("propagation/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Credit")
public class PropagationResource {
  @EJB PropagationService ledger;
  @Inject Language language;

  @GET
  @Operation(summary = "What one recipient is told of one entry")
  @APIResponseSchema(PropagationJson.class)
  public Response get(@PathParam("id") UUID id) {
    return answer(ledger.get(id));
  }

  @GET
  @Path("actions")
  @Operation(summary = "What the caller may do with it now, and if not, why not")
  public ListJson<ActionJson> actions(@PathParam("id") UUID id) {
    return ActionJson.of(ledger.offers(id), language);
  }

  @POST
  @Path("actions/{action}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Send it, or say what became of it",
      description =
          "send by the publisher; apply by the publisher with the means of the receipt, or by the"
              + " recipient's own system, whose repetition changes nothing; fail with the reason,"
              + " after which it is sent again.")
  @APIResponseSchema(PropagationJson.class)
  public Response take(
      @PathParam("id") UUID id,
      @PathParam("action") String action,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = false) @Nullable PropagationStepJson body) {
    var version = IfMatch.version(ifMatch);
    return answer(ledger.take(id, action, version, PropagationStepJson.input(body)));
  }

  private static Response answer(PropagationDetails line) {
    return Answers.ok(PropagationJson.of(line), line.version());
  }
}
