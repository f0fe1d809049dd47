package org.ipplan.web.handover;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.handover.HandoverSending;
import org.ipplan.handover.HandoverService;
import org.ipplan.paper.PaperFormat;
import org.ipplan.paper.PaperService;
import org.ipplan.shared.DomainException;
import org.ipplan.web.support.Attachment;

/** The receipt of a hand-over. */
@RequestScoped
@Path("handovers/{id}/receipt")
@Tag(name = "Hand-overs")
public class HandoverReceiptResource {
  @EJB HandoverService handovers;
  @EJB PaperService papers;

  @GET
  @Produces(MediaType.WILDCARD)
  @Operation(
      summary = "The receipt of the last sending as PDF",
      description = "Always as an attachment; other formats and earlier ones under papers.")
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content =
          @Content(
              mediaType = MediaType.WILDCARD,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response receipt(@PathParam("id") UUID id) {
    var paper =
        handovers.sendings(id).stream()
            .map(HandoverSending::paper)
            .filter(Objects::nonNull)
            .reduce((first, last) -> last)
            .map(papers::get)
            .orElseThrow(() -> DomainException.notFound("paper.not-found", id));
    var content = papers.content(paper.id(), PaperFormat.PDF);
    return Attachment.of(content, PaperFormat.PDF.mediaType(), paper.fileName(PaperFormat.PDF))
        .build();
  }
}
