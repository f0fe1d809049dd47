package org.ipplan.web.assignment;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.assignment.ChangeRequestService;
import org.ipplan.web.support.Answers;
import org.jspecify.annotations.Nullable;

/** Requests filed on a share. */
@RequestScoped
@Path("assignments/{id}/requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Requests")
public class AssignmentRequestsResource {
  @EJB ChangeRequestService requests;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Ask the office for an extension, a change, a cancellation or a transfer",
      description = "By the share's own department; all but a transfer by the lead alone.")
  @APIResponseSchema(value = RequestJson.class, responseCode = "201")
  public Response file(
      @PathParam("id") UUID assignment,
      @RequestBody(required = true) @Nullable NewRequestJson body) {
    var id = requests.file(assignment, NewRequestJson.asked(body));
    var request = requests.get(id);
    return Answers.created("/requests/" + id, RequestJson.of(request))
        .tag(Answers.tag(request.version()))
        .build();
  }
}
