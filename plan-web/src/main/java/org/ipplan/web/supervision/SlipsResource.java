package org.ipplan.web.supervision;

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
import org.ipplan.supervision.SlipDetails;
import org.ipplan.supervision.SlipService;
import org.ipplan.web.step.ActionJson;
import org.ipplan.web.step.StepJson;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.IfMatch;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.jspecify.annotations.Nullable;

/** Slips of the office and what departments answer. */
@RequestScoped
@Path("slips/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Supervision")
public class SlipsResource {
  @EJB SlipService slips;
  @Inject Language language;

  @GET
  @Operation(summary = "A slip of the office")
  @APIResponseSchema(SlipJson.class)
  public Response get(@PathParam("id") UUID id) {
    return answer(slips.get(id));
  }

  @GET
  @Path("actions")
  @Operation(summary = "What the caller may do with a slip now, and if not, why not")
  public ListJson<ActionJson> actions(@PathParam("id") UUID id) {
    return ActionJson.of(slips.offers(id), language);
  }

  @POST
  @Path("actions/{action}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Send a slip, answer it, decide on the answer",
      description =
          "The office's: send, return, close, withdraw; a red one is sent by a lead who did not"
              + " prepare it. The department's: answer, with a note.")
  @APIResponseSchema(SlipJson.class)
  public Response take(
      @PathParam("id") UUID id,
      @PathParam("action") String action,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = false) @Nullable StepJson body) {
    return answer(slips.take(id, action, IfMatch.version(ifMatch), StepJson.input(body)));
  }

  private static Response answer(SlipDetails slip) {
    return Answers.ok(SlipJson.of(slip), slip.version());
  }
}
