package org.ipplan.web.credit;

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
import org.ipplan.credit.CreditListService;

/** Where a subject stands on the lists. */
@RequestScoped
@Path("subjects/{code}/status")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Credit")
public class SubjectStatusResource {
  @EJB CreditListService lists;

  @GET
  @Operation(
      summary = "Where a subject stands on the lists",
      description =
          "What is repaired, revoked or has expired is gone, but for systems with credit.history"
              + " and credit staff who give a reason, which is recorded.")
  public SubjectStatusJson status(@PathParam("code") String code, @BeanParam ListQuery query) {
    return SubjectStatusJson.of(lists.status(code, query.question()));
  }
}
