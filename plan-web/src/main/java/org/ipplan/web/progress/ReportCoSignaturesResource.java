package org.ipplan.web.progress;

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
import org.ipplan.progress.CoSignatureService;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.ListJson;
import org.jspecify.annotations.Nullable;

/** Co-signatures of a report. */
@RequestScoped
@Path("reports/{id}/co-signatures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
public class ReportCoSignaturesResource {
  @EJB CoSignatureService signatures;

  @GET
  @Operation(summary = "Who was asked to co-sign a report, in the order of asking")
  public ListJson<CoSignatureJson> ofReport(@PathParam("id") UUID report) {
    return ListJson.whole(signatures.ofReport(report), CoSignatureJson::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Ask a department to co-sign a report",
      description =
          "By the department that writes it, while it is a draft or returned. The department asked"
              + " then reads its text and files.")
  @APIResponseSchema(value = CoSignatureJson.class, responseCode = "201")
  public Response ask(
      @PathParam("id") UUID report,
      @RequestBody(required = true) @Nullable NewCoSignatureJson body) {
    var id = signatures.ask(report, NewCoSignatureJson.wanted(body));
    var signature = signatures.get(id);
    return Answers.created("/co-signatures/" + id, CoSignatureJson.of(signature))
        .tag(Answers.tag(signature.version()))
        .build();
  }
}
