package org.ipplan.web.credit;

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
import org.ipplan.credit.ApplicationKind;
import org.ipplan.credit.CreditApplicationService;
import org.ipplan.credit.CreditCaseService;
import org.ipplan.web.support.ListJson;
import org.jspecify.annotations.Nullable;

/** Requests for repair of a case. */
@RequestScoped
@Path("credit-cases/{id}/repairs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Credit")
public class CaseRepairsResource {
  @EJB CreditCaseService cases;
  @EJB CreditApplicationService applications;

  @GET
  @Operation(summary = "Requests for repair of a case, oldest first")
  public ListJson<CreditApplicationJson> list(@PathParam("id") UUID id) {
    cases.get(id);
    var all = applications.ofCase(id).stream();
    return ListJson.whole(
        all.filter(each -> each.kind() == ApplicationKind.REPAIR).toList(),
        CreditApplicationJson::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Ask for repair, or for early removal from the serious list",
      description = "After the minimum period; by a handler or a system with credit.apply.")
  @APIResponseSchema(value = CreditApplicationJson.class, responseCode = "201")
  public Response file(
      @PathParam("id") UUID id,
      @RequestBody(required = true) @Nullable NewCreditApplicationJson body) {
    var asked = NewCreditApplicationJson.asked(ApplicationKind.REPAIR, body);
    return CreditApplicationJson.created(applications.fileFor(id, asked));
  }
}
