package org.ipplan.web.inspection;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
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
import org.ipplan.inspection.FindingFilter;
import org.ipplan.inspection.FindingService;
import org.ipplan.inspection.InspectionService;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.support.Paging;
import org.jspecify.annotations.Nullable;

/** Findings of an inspection. */
@RequestScoped
@Path("inspections/{id}/findings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inspections")
public class InspectionFindingsResource {
  @EJB FindingService findings;
  @EJB InspectionService inspections;

  @GET
  @Operation(summary = "Findings of an inspection that the caller may see, by due date")
  public ListJson<FindingJson> list(@PathParam("id") UUID id, @BeanParam Paging paging) {
    inspections.get(id);
    var page =
        findings.list(
            FindingFilter.ofInspection(id), paging.limit(), paging.cursor(), paging.count());
    return ListJson.of(page, FindingJson::summary);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Write a finding",
      description = "By the office, while it inspects. The department sees it once it is fed back.")
  @APIResponseSchema(value = FindingJson.class, responseCode = "201")
  public Response write(
      @PathParam("id") UUID id, @RequestBody(required = true) @Nullable NewFindingJson body) {
    var finding = findings.get(findings.write(id, NewFindingJson.asked(body)));
    return Answers.created("/findings/" + finding.id(), FindingJson.of(finding))
        .tag(Answers.tag(finding.version()))
        .build();
  }
}
