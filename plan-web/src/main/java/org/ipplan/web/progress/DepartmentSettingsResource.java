package org.ipplan.web.progress;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.progress.DepartmentSettings;
import org.ipplan.progress.DepartmentSettingsService;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.IfMatch;
import org.jspecify.annotations.Nullable;

/** How a department works on its reports. */
@RequestScoped
@Path("departments/{code}/settings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
public class DepartmentSettingsResource {
  @EJB DepartmentSettingsService settings;

  @GET
  @Operation(summary = "How a department works on its reports; for its own officials")
  @APIResponseSchema(DepartmentSettingsJson.class)
  public Response get(@PathParam("code") String department) {
    return answer(settings.get(department));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Switch sign-off on or off",
      description = "By a head of the department. Drafts and returned reports follow at once.")
  @APIResponseSchema(DepartmentSettingsJson.class)
  public Response set(
      @PathParam("code") String department,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = true) @Nullable DepartmentSettingsJson body) {
    var version = IfMatch.version(ifMatch);
    var wanted = Objects.requireNonNullElse(body, DepartmentSettingsJson.EMPTY).wanted();
    return answer(settings.set(department, version, wanted));
  }

  private static Response answer(DepartmentSettings kept) {
    return Answers.ok(DepartmentSettingsJson.of(kept), kept.version());
  }
}
