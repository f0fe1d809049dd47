package org.ipplan.web.directory;

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
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.directory.DepartmentDetails;
import org.ipplan.directory.DirectoryService;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.support.Paging;
import org.jspecify.annotations.Nullable;

/** The bodies that plans name, past ones included. */
@RequestScoped
@Path("departments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Directory")
public class DepartmentsResource {
  @EJB DirectoryService directory;

  @GET
  @Operation(summary = "Departments in the order of protocol")
  public ListJson<DepartmentJson> departments(@BeanParam Paging paging) {
    return ListJson.of(
        paging.cut(directory.departments(), DepartmentDetails::code), DepartmentJson::of);
  }

  @GET
  @Path("{code}")
  @Operation(summary = "A department")
  public DepartmentJson department(@PathParam("code") String code) {
    return DepartmentJson.of(directory.department(code));
  }

  @POST
  @Path("{code}/members/{member}/actions/join")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Put a body behind a collective party",
      description =
          "By the office. Tasks handed out from then on have a share of it; those handed out before"
              + " stay as they are.")
  public DepartmentJson join(
      @PathParam("code") String code,
      @PathParam("member") String member,
      @RequestBody(required = true) @Nullable MembershipJson body) {
    var day = Objects.requireNonNullElse(body, MembershipJson.EMPTY).day();
    return DepartmentJson.of(directory.join(code, member, day));
  }

  @POST
  @Path("{code}/members/{member}/actions/leave")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "End a membership",
      description = "By the office. Shares handed out before stay.")
  public DepartmentJson leave(
      @PathParam("code") String code,
      @PathParam("member") String member,
      @RequestBody(required = true) @Nullable MembershipJson body) {
    var day = Objects.requireNonNullElse(body, MembershipJson.EMPTY).day();
    return DepartmentJson.of(directory.leave(code, member, day));
  }
}
