package org.ipplan.web.directory;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.directory.DirectoryService;
import org.ipplan.directory.OfficialDetails;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.support.Paging;
import org.jspecify.annotations.Nullable;

/** The people of the departments. */
@RequestScoped
@Path("officials")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Directory")
public class OfficialsResource {
  @EJB DirectoryService directory;
  @Inject Language language;

  @GET
  @Operation(summary = "Officials in the order of their names")
  public ListJson<OfficialJson> officials(
      @Parameter(description = "Code; all departments where absent") @QueryParam("department")
          @Nullable String department,
      @BeanParam Paging paging) {
    return ListJson.of(
        paging.cut(directory.officials(department), OfficialDetails::name),
        official -> OfficialJson.of(official, language));
  }
}
