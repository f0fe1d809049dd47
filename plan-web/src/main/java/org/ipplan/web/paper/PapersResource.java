package org.ipplan.web.paper;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.paper.PaperFormat;
import org.ipplan.paper.PaperService;
import org.ipplan.web.support.Attachment;
import org.ipplan.web.support.ListJson;
import org.jspecify.annotations.Nullable;

/** Papers that were issued. */
@RequestScoped
@Path("papers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Papers")
public class PapersResource {
  @EJB PaperService papers;

  @GET
  @Operation(
      summary = "Papers of an object",
      description = "In the order they were issued; a short list, always whole.")
  public ListJson<PaperJson> list(
      @Parameter(required = true, description = "kind:id") @QueryParam("object")
          @Nullable String object) {
    var of = ObjectReference.of(object);
    return ListJson.whole(papers.of(of.type(), of.id()), PaperJson::of);
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A paper, with the hash of each of its files")
  public PaperJson get(@PathParam("id") UUID id) {
    return PaperJson.of(papers.get(id));
  }

  @GET
  @Path("{id}/content")
  @Produces(MediaType.WILDCARD)
  @Operation(
      summary = "Download a paper",
      description = "As docx, pdf or ofd; always as an attachment, never inline.")
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content =
          @Content(
              mediaType = MediaType.WILDCARD,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response content(
      @PathParam("id") UUID id, @QueryParam("format") @DefaultValue("pdf") String format) {
    var wanted = PaperFormat.of(format);
    var paper = papers.get(id);
    return Attachment.of(papers.content(id, wanted), wanted.mediaType(), paper.fileName(wanted))
        .build();
  }
}
