package org.ipplan.web.assignment;

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
import org.ipplan.assignment.CopyDetails;
import org.ipplan.assignment.CopyService;
import org.ipplan.web.step.ActionJson;
import org.ipplan.web.step.StepJson;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.IfMatch;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.jspecify.annotations.Nullable;

/** What was brought to departments' notice. */
@RequestScoped
@Path("copies/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Copies")
public class CopiesResource {
  @EJB CopyService copies;
  @Inject Language language;

  @GET
  @Operation(summary = "A copy of a task or a report for a department's information")
  @APIResponseSchema(CopyJson.class)
  public Response get(@PathParam("id") UUID id) {
    return answer(copies.get(id));
  }

  @GET
  @Path("actions")
  @Operation(summary = "What the caller may do with a copy now, and if not, why not")
  public ListJson<ActionJson> actions(@PathParam("id") UUID id) {
    return ActionJson.of(copies.offers(id), language);
  }

  @POST
  @Path("actions/{action}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Acknowledge a copy, or take it back",
      description =
          "acknowledge by an official of the department it went to; take-back (needs a reason) by"
              + " whom it came from, before that.")
  @APIResponseSchema(CopyJson.class)
  public Response take(
      @PathParam("id") UUID id,
      @PathParam("action") String action,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = false) @Nullable StepJson body) {
    return answer(copies.take(id, action, IfMatch.version(ifMatch), StepJson.input(body)));
  }

  private static Response answer(CopyDetails copy) {
    return Answers.ok(CopyJson.of(copy), copy.version());
  }
}
