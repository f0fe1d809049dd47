package org.ipplan.web.breakdown;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.ipplan.breakdown.TargetService;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.ListJson;
import org.jspecify.annotations.Nullable;

/** Targets of a share. */
@RequestScoped
@Path("assignments/{id}/targets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Breakdown")
public class AssignmentTargetsResource {
  @EJB TargetService targets;

  @GET
  @Operation(summary = "The targets of a share that the caller may read, in their order")
  public ListJson<TargetJson> ofAssignment(@PathParam("id") UUID assignment) {
    return ListJson.whole(targets.ofAssignment(assignment), TargetJson::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Add a target to a share",
      description = "By the share's own department, with a day between today and the share's date.")
  @APIResponseSchema(value = TargetJson.class, responseCode = "201")
  public Response add(
      @PathParam("id") UUID assignment,
      @RequestBody(required = true) @Nullable NewTargetJson body) {
    var id = targets.add(assignment, NewTargetJson.plan(body));
    var target = targets.get(id);
    return Answers.created("/targets/" + id, TargetJson.of(target))
        .tag(Answers.tag(target.item().version()))
        .build();
  }
}
