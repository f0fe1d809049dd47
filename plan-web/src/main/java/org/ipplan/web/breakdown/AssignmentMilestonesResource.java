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
import org.ipplan.breakdown.MilestoneService;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.ListJson;
import org.jspecify.annotations.Nullable;

/** Milestones of a share. */
@RequestScoped
@Path("assignments/{id}/milestones")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Breakdown")
public class AssignmentMilestonesResource {
  @EJB MilestoneService milestones;

  @GET
  @Operation(summary = "The milestones of a share that the caller may read, in their order")
  public ListJson<MilestoneJson> ofAssignment(@PathParam("id") UUID assignment) {
    return ListJson.whole(milestones.ofAssignment(assignment), MilestoneJson::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Add a milestone to a share",
      description = "By the share's own department, with a day between today and the share's date.")
  @APIResponseSchema(value = MilestoneJson.class, responseCode = "201")
  public Response add(
      @PathParam("id") UUID assignment,
      @RequestBody(required = true) @Nullable NewMilestoneJson body) {
    var id = milestones.add(assignment, NewMilestoneJson.plan(body));
    var milestone = milestones.get(id);
    return Answers.created("/milestones/" + id, MilestoneJson.of(milestone))
        .tag(Answers.tag(milestone.item().version()))
        .build();
  }
}
