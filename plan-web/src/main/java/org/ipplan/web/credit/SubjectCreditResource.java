package org.ipplan.web.credit;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.credit.ApplicationKind;
import org.ipplan.credit.CreditApplicationService;
import org.ipplan.credit.CreditListService;
import org.ipplan.web.support.Answers;
import org.jspecify.annotations.Nullable;

/** Where a subject stands, and what it asks for. */
@RequestScoped
@Path("subjects/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Credit")
public class SubjectCreditResource {
  @EJB CreditListService lists;
  @EJB CreditApplicationService applications;

  @GET
  @Path("status")
  @Operation(
      summary = "Where a subject stands on the lists",
      description =
          "What is repaired, revoked or has expired is gone, but for systems with credit.history"
              + " and credit staff who give a reason, which is recorded.")
  public SubjectStatusJson status(@PathParam("code") String code, @BeanParam ListQuery query) {
    return SubjectStatusJson.of(lists.status(code, query.question()));
  }

  @POST
  @Path("objections")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Object to a determination",
      description = "Once its basis is revoked; by a handler or a system with credit.apply.")
  @APIResponseSchema(value = CreditApplicationJson.class, responseCode = "201")
  public Response object(
      @PathParam("code") String code,
      @RequestBody(required = true) @Nullable NewCreditApplicationJson body) {
    return file(code, ApplicationKind.OBJECTION, body);
  }

  @POST
  @Path("repairs")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Ask for repair",
      description = "After the minimum period; by a handler or a system with credit.apply.")
  @APIResponseSchema(value = CreditApplicationJson.class, responseCode = "201")
  public Response repair(
      @PathParam("code") String code,
      @RequestBody(required = true) @Nullable NewCreditApplicationJson body) {
    return file(code, ApplicationKind.REPAIR, body);
  }

  private Response file(
      String code, ApplicationKind kind, @Nullable NewCreditApplicationJson body) {
    var filed = applications.file(code, NewCreditApplicationJson.asked(kind, body));
    var json = CreditApplicationJson.of(filed);
    return Answers.created(json.href(), json).tag(Answers.tag(filed.version())).build();
  }
}
