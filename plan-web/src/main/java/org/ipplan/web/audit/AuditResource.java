package org.ipplan.web.audit;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.audit.AuditService;
import org.ipplan.web.quota.Heavy;
import org.ipplan.web.support.Attachment;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.support.Paging;
import org.jspecify.annotations.Nullable;

/** The trail and its seal. */
@RequestScoped
@Path("audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit")
public class AuditResource {
  @EJB AuditService audit;

  @GET
  @Operation(
      summary = "Records of the trail, the latest first",
      description = "For audit administrators alone; the reading stands in the trail as well.")
  public ListJson<AuditRecordJson> list(
      @BeanParam AuditTrailQuery query, @BeanParam Paging paging) {
    var page = audit.find(query.query(), paging.limit(), paging.cursor());
    return ListJson.of(page, AuditRecordJson::of);
  }

  @GET
  @Path("verify")
  @Heavy
  @Operation(
      summary = "Check the sealed trail, record by record",
      description =
          "Fails when a record was edited, moved, added or removed, when blocks do not follow on each"
              + " other, and when there was nothing to check. That the end was cut off is found by an"
              + " anchor kept outside: its block and head.")
  public AuditReportJson verify(
      @Parameter(description = "Number of an anchor's block") @QueryParam("block")
          @Nullable Long block,
      @Parameter(description = "Head of that anchor") @QueryParam("head") @Nullable String head) {
    return AuditReportJson.of(audit.verify(block, head));
  }

  @GET
  @Path("anchors")
  @Operation(
      summary = "Anchors of the blocks, the latest first",
      description = "To be kept where whoever administers the database cannot change them.")
  public ListJson<AuditAnchorJson> anchors(@BeanParam Paging paging) {
    return ListJson.of(audit.anchors(paging.limit(), paging.cursor()), AuditAnchorJson::of);
  }

  @GET
  @Path("export")
  @Heavy
  @Produces(MediaType.WILDCARD)
  @Operation(
      summary = "Download blocks and records, to be checked elsewhere",
      description = "Lines of JSON: a block, its records, the next block.")
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content =
          @Content(
              mediaType = MediaType.WILDCARD,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response export() {
    audit.status();
    StreamingOutput content = audit::export;
    return Attachment.of(content, "application/x-ndjson", "audit-trail.ndjson").build();
  }
}
