package org.ipplan.web.subject;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.subject.SubjectRecordService;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.support.Paging;

/** Records marked for examination. */
@RequestScoped
@Path("leads")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Subjects")
public class LeadsResource {
  @EJB SubjectRecordService records;

  @GET
  @Operation(summary = "Records marked for examination that no case took up, the oldest mark first")
  public ListJson<SubjectRecordJson> list(@BeanParam Paging paging) {
    return ListJson.of(
        records.leads(paging.limit(), paging.cursor(), paging.count()), SubjectRecordJson::of);
  }
}
