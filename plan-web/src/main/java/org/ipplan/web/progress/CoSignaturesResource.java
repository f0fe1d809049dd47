package org.ipplan.web.progress;

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
import org.ipplan.progress.CoSignatureDetails;
import org.ipplan.progress.CoSignatureService;
import org.ipplan.web.step.ActionJson;
import org.ipplan.web.step.StepJson;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.IfMatch;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.jspecify.annotations.Nullable;

/** What other departments say to a report before it goes up. */
@RequestScoped
@Path("co-signatures/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
public class CoSignaturesResource {
  @EJB CoSignatureService signatures;
  @Inject Language language;

  @GET
  @Operation(
      summary = "A co-signature",
      description = "Read by whoever reads the report, and by the department asked.")
  @APIResponseSchema(CoSignatureJson.class)
  public Response get(@PathParam("id") UUID id) {
    return answer(signatures.get(id));
  }

  @GET
  @Path("actions")
  @Operation(summary = "What the caller may do with a co-signature now, and if not, why not")
  public ListJson<ActionJson> actions(@PathParam("id") UUID id) {
    return ActionJson.of(signatures.offers(id), language);
  }

  @POST
  @Path("actions/{action}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Answer, ask again, or ask no longer",
      description =
          "agree (with a note or without) and decline (needs the opinion as its reason) by the"
              + " liaison or a head of the department asked; ask-again (with note and dueOn or"
              + " without) and withdraw (needs a reason) by the department that writes the report."
              + " The version moves whenever text or files change.")
  @APIResponseSchema(CoSignatureJson.class)
  public Response take(
      @PathParam("id") UUID id,
      @PathParam("action") String action,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = false) @Nullable StepJson body) {
    return answer(signatures.take(id, action, IfMatch.version(ifMatch), StepJson.input(body)));
  }

  private static Response answer(CoSignatureDetails signature) {
    return Answers.ok(CoSignatureJson.of(signature), signature.version());
  }
}
