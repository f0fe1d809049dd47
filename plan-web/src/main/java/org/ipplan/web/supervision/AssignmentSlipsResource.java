package org.ipplan.web.supervision;

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
import org.ipplan.supervision.SlipService;
import org.ipplan.web.support.Answers;
import org.jspecify.annotations.Nullable;

/** Slips to the department of a share. */
@RequestScoped
@Path("assignments/{id}/slips")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Supervision")
public class AssignmentSlipsResource {
  @EJB SlipService slips;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Prepare a slip to a department",
      description = "By the office: blue near the date, yellow behind schedule, red overdue.")
  @APIResponseSchema(value = SlipJson.class, responseCode = "201")
  public Response prepare(
      @PathParam("id") UUID share, @RequestBody(required = true) @Nullable NewSlipJson body) {
    var id = slips.prepare(share, NewSlipJson.slip(body));
    var slip = slips.get(id);
    return Answers.created("/slips/" + id, SlipJson.of(slip))
        .tag(Answers.tag(slip.version()))
        .build();
  }
}
