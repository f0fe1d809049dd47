package org.ipplan.web.subject;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.subject.UnifiedSocialCreditCode;

/** Checks unified social credit codes, for every caller. */
@RequestScoped
@Path("credit-codes/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Credit codes")
public class CreditCodesResource {

  @GET
  @Operation(
      summary = "Whether a unified social credit code is valid, and if not, why not",
      description = "By GB 32100; 200 in both cases. Whether somebody has the code is not said.")
  public CreditCodeJson check(@PathParam("code") String code) {
    return CreditCodeJson.of(UnifiedSocialCreditCode.check(code));
  }
}
