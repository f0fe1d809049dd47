package org.ipplan.web.handover;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.handover.HandoverFileService;
import org.ipplan.web.support.Attachment;

/** One file of a hand-over. */
@RequestScoped
@Path("handover-files/{id}")
@Tag(name = "Hand-overs")
public class HandoverFileResource {
  @EJB HandoverFileService files;

  @GET
  @Produces(MediaType.WILDCARD)
  @Operation(summary = "Download a file", description = "Always as an attachment, never inline.")
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content =
          @Content(
              mediaType = MediaType.WILDCARD,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response download(@PathParam("id") UUID id) {
    var details = files.get(id);
    StreamingOutput content = target -> files.write(id, target);
    return Attachment.of(content, details.mediaType(), details.fileName())
        .header(HttpHeaders.CONTENT_LENGTH, details.size())
        .build();
  }

  @DELETE
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Take a file off that was not sent yet")
  @APIResponse(responseCode = "204", description = "Taken off")
  public void remove(@PathParam("id") UUID id) {
    files.remove(id);
  }
}
