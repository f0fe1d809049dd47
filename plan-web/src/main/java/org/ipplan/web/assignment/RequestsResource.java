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
import org.ipplan.assignment.ChangeRequestService;
import org.ipplan.assignment.RequestDetails;
import org.ipplan.web.step.ActionJson;
import org.ipplan.web.step.StepJson;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.IfMatch;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.jspecify.annotations.Nullable;

/** What departments ask of the office, and the office's decisions. */
@RequestScoped
@Path("requests/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Requests")
public class RequestsResource {
  @EJB ChangeRequestService requests;
  @Inject Language language;

  @GET
  @Operation(summary = "A request of a department")
  @APIResponseSchema(RequestJson.class)
  public Response get(@PathParam("id") UUID id) {
    return answer(requests.get(id));
  }

  @GET
  @Path("actions")
  @Operation(summary = "What the caller may do with a request now, and if not, why not")
  public ListJson<ActionJson> actions(@PathParam("id") UUID id) {
    return ActionJson.of(requests.offers(id), language);
  }

  @POST
  @Path("actions/{action}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Decide on a request, or take it back",
      description =
          "approve and refuse by the office, take-back by the department. What is approved takes"
              + " effect at once.")
  @APIResponseSchema(RequestJson.class)
  public Response take(
      @PathParam("id") UUID id,
      @PathParam("action") String action,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = false) @Nullable StepJson body) {
    return answer(requests.take(id, action, IfMatch.version(ifMatch), StepJson.input(body)));
  }

  private static Response answer(RequestDetails request) {
    return Answers.ok(RequestJson.of(request), request.version());
  }
}
