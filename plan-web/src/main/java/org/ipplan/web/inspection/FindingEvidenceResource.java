package org.ipplan.web.inspection;

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
import org.ipplan.inspection.FindingFileDetails;
import org.ipplan.inspection.FindingFileService;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.support.Paging;
import org.ipplan.web.upload.UploadedFile;

/** Evidence of a rectification. */
@RequestScoped
@Path("findings/{id}/evidence")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evidence")
public class FindingEvidenceResource {
  @EJB FindingFileService evidence;

  @GET
  @Operation(summary = "Files that back a rectification")
  public ListJson<FindingFileJson> list(@PathParam("id") UUID finding, @BeanParam Paging paging) {
    return ListJson.of(
        paging.cut(evidence.of(finding), FindingFileDetails::id), FindingFileJson::of);
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      summary = "Add a file to a finding that is to be put right",
      description =
          "By the department, at most 100 MiB; the type is told by the content. The office reads it"
              + " once the department reports by the step rectify.")
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
  @APIResponseSchema(value = FindingFileJson.class, responseCode = "201")
  public Response add(@PathParam("id") UUID finding, UploadedFile file) {
    var added = evidence.add(finding, file.name(), file.content());
    return Answers.created("/finding-evidence/" + added.id(), FindingFileJson.of(added)).build();
  }
}
