package org.ipplan.web.intake;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.intake.ExportService;
import org.ipplan.intake.JobDetails;
import org.ipplan.intake.JobService;
import org.ipplan.web.step.ActionJson;
import org.ipplan.web.step.StepJson;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.Attachment;
import org.ipplan.web.support.IfMatch;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.support.Paging;
import org.jspecify.annotations.Nullable;

/** The caller's own jobs. */
@RequestScoped
@Path("jobs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Jobs")
public class JobsResource {
  @EJB JobService jobs;
  @EJB ExportService exports;
  @Inject Language language;

  @GET
  @Operation(summary = "The caller's jobs, the latest first")
  public ListJson<JobJson> list(@BeanParam Paging paging) {
    return ListJson.of(jobs.list(paging.limit(), paging.cursor(), paging.count()), JobJson::of);
  }

  @GET
  @Path("{id}")
  @Operation(
      summary = "A job and how far it is",
      description = "read counts the lines done: accepted, duplicates and rejected together.")
  @APIResponseSchema(JobJson.class)
  public Response get(@PathParam("id") UUID id) {
    return answer(jobs.get(id));
  }

  @GET
  @Path("{id}/errors")
  @Produces(BulkTypes.NDJSON)
  @Operation(
      summary = "What was wrong with lines",
      description =
          "One JSON object a line, by line number: line, field (absent where it is the line as"
              + " such), code, message, and article and ruleSet where law refuses it.")
  @APIResponse(
      responseCode = "200",
      description = "The errors so far",
      content =
          @Content(
              mediaType = BulkTypes.NDJSON,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response errors(@PathParam("id") UUID id) {
    jobs.get(id);
    return Response.ok(new LineErrors(jobs, id, language), BulkTypes.NDJSON).build();
  }

  @GET
  @Path("{id}/file")
  @Produces(MediaType.WILDCARD)
  @Operation(
      summary = "Download the file that an export wrote",
      description =
          "410 once it was kept long enough, or an entry in it has left the list: then export"
              + " anew. Repr-Digest is after RFC 9530.")
  @APIResponse(
      responseCode = "200",
      description = "The file",
      headers = {
        @Header(
            name = "Repr-Digest",
            description = "sha-256 of the file",
            schema = @Schema(type = SchemaType.STRING)),
        @Header(
            name = "ETag",
            description = "The same in hexadecimal",
            schema = @Schema(type = SchemaType.STRING))
      },
      content =
          @Content(
              mediaType = MediaType.WILDCARD,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(responseCode = "410", ref = "#/components/responses/Problem410")
  public Response file(@PathParam("id") UUID id) {
    var file = exports.file(id);
    StreamingOutput content = target -> write(id, target);
    var digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(file.sha256()));
    return Attachment.of(content, file.type().mediaType(), file.name())
        .header("Repr-Digest", "sha-256=:" + digest + ":")
        .tag(new EntityTag(file.sha256()))
        .build();
  }

  @GET
  @Path("{id}/actions")
  @Operation(summary = "What the caller may do with a job now, and if not, why not")
  public ListJson<ActionJson> actions(@PathParam("id") UUID id) {
    return ActionJson.of(jobs.offers(id), language);
  }

  @POST
  @Path("{id}/actions/{action}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Stop a job, or let one that failed go on",
      description = "cancel keeps what was taken in so far; resume goes on where it stopped.")
  @APIResponseSchema(JobJson.class)
  public Response take(
      @PathParam("id") UUID id,
      @PathParam("action") String action,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = false) @Nullable StepJson body) {
    return answer(jobs.take(id, action, IfMatch.version(ifMatch)));
  }

  private void write(UUID id, OutputStream target) throws IOException {
    var number = 1;
    for (var part = exports.read(id, number); part.length > 0; part = exports.read(id, number)) {
      target.write(part);
      number++;
    }
  }

  private static Response answer(JobDetails job) {
    return Answers.ok(JobJson.of(job), job.version());
  }
}
