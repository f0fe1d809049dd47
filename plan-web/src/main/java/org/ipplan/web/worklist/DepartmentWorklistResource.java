package org.ipplan.web.worklist;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.supervision.WorklistService;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.support.Paging;

/** What waits for a department. */
@RequestScoped
@Path("departments/{code}/worklist")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Worklists")
public class DepartmentWorklistResource {
  @EJB WorklistService worklists;
  @Inject Language language;

  @GET
  @Operation(
      summary =
          "What waits for a department, by due date; for its officials, the office and leaders")
  public ListJson<WorklistItemJson> worklist(
      @PathParam("code") String code, @BeanParam WorklistQuery query, @BeanParam Paging paging) {
    var page = worklists.of(code, query.filter(), paging.limit(), paging.cursor(), paging.count());
    return ListJson.of(page, item -> WorklistItemJson.of(item, language));
  }
}
