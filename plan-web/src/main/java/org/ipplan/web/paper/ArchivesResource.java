package org.ipplan.web.paper;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.paper.ArchiveService;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.Attachment;
import org.ipplan.web.support.ListJson;
import org.jspecify.annotations.Nullable;

/** Packages of closed cases for the records office. */
@RequestScoped
@Path("archives")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Papers")
public class ArchivesResource {
  private static final String ZIP = "application/zip";

  @EJB ArchiveService archives;

  @GET
  @Operation(summary = "Packages of a case")
  public ListJson<ArchiveJson> list(
      @Parameter(required = true, description = "kind:id") @QueryParam("object")
          @Nullable String object) {
    var of = ObjectReference.of(object);
    return ListJson.whole(archives.of(of.type(), of.id()), ArchiveJson::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Pack a closed case",
      description = "Its papers, steps and votes as they are now, each with its hash.")
  @APIResponseSchema(value = ArchiveJson.class, responseCode = "201")
  public Response make(@RequestBody(required = true) @Nullable NewArchiveJson body) {
    var of = ObjectReference.of(body == null ? null : body.object());
    var json = ArchiveJson.of(archives.make(of.type(), of.id()));
    return Answers.created(json.href(), json).build();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A package")
  public ArchiveJson get(@PathParam("id") UUID id) {
    return ArchiveJson.of(archives.get(id));
  }

  @GET
  @Path("{id}/content")
  @Produces(MediaType.WILDCARD)
  @Operation(summary = "Download a package as a ZIP file")
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content =
          @Content(
              mediaType = MediaType.WILDCARD,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response content(@PathParam("id") UUID id) {
    var archive = archives.get(id);
    StreamingOutput content = target -> archives.write(id, target);
    return Attachment.of(content, ZIP, archive.fileName()).build();
  }

  @POST
  @Path("checks")
  @Consumes(ZIP)
  @Operation(
      summary = "Check a package",
      description = "Tells what is missing, changed or added; nothing is kept of it.")
  @RequestBody(
      required = true,
      content =
          @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponseSchema(ArchiveCheckJson.class)
  public ArchiveCheckJson check(InputStream file) {
    return ArchiveCheckJson.of(archives.check(file));
  }
}
