package org.ipplan.web.credit;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.credit.ApplicationKind;
import org.ipplan.credit.CreditApplicationService;
import org.jspecify.annotations.Nullable;

/** What a subject asks to have repaired. */
@RequestScoped
@Path("subjects/{code}/repairs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Credit")
public class SubjectRepairsResource {
  @EJB CreditApplicationService applications;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Ask for repair",
      description = "After the minimum period; by a handler or a system with credit.apply.")
  @APIResponseSchema(value = CreditApplicationJson.class, responseCode = "201")
  public Response file(
      @PathParam("code") String code,
      @RequestBody(required = true) @Nullable NewCreditApplicationJson body) {
    var asked = NewCreditApplicationJson.asked(ApplicationKind.REPAIR, body);
    return CreditApplicationJson.created(applications.file(code, asked));
  }
}
