package org.ipplan.web.handover;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.handover.HandoverFileDetails;
import org.ipplan.handover.HandoverFileService;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.support.Paging;
import org.ipplan.web.upload.UploadedFile;

/** Files of a hand-over. */
@RequestScoped
@Path("handovers/{id}/files")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Hand-overs")
public class HandoverFilesResource {
  @EJB HandoverFileService files;

  @GET
  @Operation(summary = "The list of contents of a hand-over")
  public ListJson<HandoverFileJson> list(@PathParam("id") UUID handover, @BeanParam Paging paging) {
    return ListJson.of(
        paging.cut(files.of(handover), HandoverFileDetails::id), HandoverFileJson::of);
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      summary = "Add a file to a hand-over",
      description =
          "By the sender, at most 100 MiB; the type is told by the content. The receiver reads it"
              + " once it was sent.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.MULTIPART_FORM_DATA,
              schema =
                  @Schema(
                      type = SchemaType.OBJECT,
                      requiredProperties = "file",
                      properties =
                          @SchemaProperty(
                              name = "file",
                              type = SchemaType.STRING,
                              format = "binary"))))
  @APIResponseSchema(value = HandoverFileJson.class, responseCode = "201")
  public Response add(@PathParam("id") UUID handover, UploadedFile file) {
    var added = files.add(handover, file.name(), file.content());
    return Answers.created("/handover-files/" + added.id(), HandoverFileJson.of(added)).build();
  }
}
