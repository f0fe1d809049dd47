package org.ipplan.web.intake;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.intake.IntakeService;
import org.ipplan.intake.JobKind;
import org.ipplan.web.quota.Heavy;

/** Values of indicators by the file. */
@RequestScoped
@Path("indicators/observations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Jobs")
public class ObservationImportsResource {
  @EJB IntakeService intake;

  @POST
  @Heavy
  @Consumes({BulkTypes.NDJSON, BulkTypes.CSV})
  @Operation(
      summary = "Bring in values of indicators, one a line",
      description =
          "By an official of the owner's department as drafts, or a system with indicator.write as"
              + " submitted. Members: indicator, period, value, source, publishedOn, reference. The"
              + " same value of a period again is a duplicate, another one is changed and keeps"
              + " both. Nothing is confirmed by a line.")
  @RequestBody(
      required = true,
      content = {
        @Content(
            mediaType = BulkTypes.NDJSON,
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = BulkTypes.CSV,
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  @APIResponseSchema(value = JobJson.class, responseCode = "202")
  public Response receive(@Context HttpHeaders headers, InputStream content) {
    return BulkTypes.accepted(
        intake.receive(JobKind.INDICATOR_OBSERVATIONS, BulkTypes.of(headers), content));
  }
}
