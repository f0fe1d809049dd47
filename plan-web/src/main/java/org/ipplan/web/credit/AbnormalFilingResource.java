package org.ipplan.web.credit;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.credit.AbnormalFiling;
import org.ipplan.credit.AbnormalFilingService;
import org.ipplan.shared.DomainException;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.IfMatch;
import org.jspecify.annotations.Nullable;

/** What a case on an abnormal patent filing has beside its document. */
@RequestScoped
@Path("credit-cases/{id}/abnormal-filing")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Credit")
public class AbnormalFilingResource {
  @EJB AbnormalFilingService filings;

  @GET
  @Operation(summary = "Kinds, notice, answer, hearing and penalty of an abnormal filing")
  @APIResponseSchema(AbnormalFilingJson.class)
  public Response get(@PathParam("id") UUID id) {
    return filings
        .of(id)
        .map(AbnormalFilingResource::answer)
        .orElseThrow(() -> DomainException.notFound("credit.abnormal-not-found", id));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Write it anew while the case is a draft",
      description =
          "By who writes the draft; If-Match carries the version of the case. A new day of the"
              + " notice begins the party's term anew.")
  @APIResponseSchema(AbnormalFilingJson.class)
  public Response write(
      @PathParam("id") UUID id,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = true) @Nullable AbnormalFilingJson body) {
    var version = IfMatch.version(ifMatch);
    return answer(filings.write(id, version, AbnormalFilingJson.asked(body)));
  }

  private static Response answer(AbnormalFiling filing) {
    return Answers.ok(AbnormalFilingJson.of(filing), filing.version());
  }
}
