package org.ipplan.web.directory;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.directory.DepartmentDetails;
import org.ipplan.directory.DirectoryService;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.support.Paging;

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
}
