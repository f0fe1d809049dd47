package org.ipplan.web.plan;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
import org.ipplan.plan.ImportPreview;
import org.ipplan.plan.PlanImportService;
import org.ipplan.plan.PlanService;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.BodyLimit;
import org.ipplan.web.support.IfMatch;
import org.ipplan.web.support.Inputs;
import org.ipplan.web.support.Language;
import org.jspecify.annotations.Nullable;

/**
 * Import of plan texts. Settling names and committing take {@code If-Match} and hold it against the
 * preview, but do not insist on it.
 */
@RequestScoped
@Path("plans/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plan import")
public class PlanImportsResource {
  @EJB PlanImportService imports;
  @EJB PlanService plans;
  @Inject Language language;

  @POST
  @Consumes({MediaType.TEXT_PLAIN, MediaType.TEXT_HTML, BodyLimit.DOCX})
  @Operation(
      summary = "Read a plan text and show what it says",
      description =
          "dryRun=true, the default, stores nothing of a plan. dryRun=false also commits; a text"
              + " with errors is then refused, its preview stays.")
  @RequestBody(
      required = true,
      content = {
        @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = SchemaType.STRING)),
        @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)),
        @Content(
            mediaType = BodyLimit.DOCX,
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  @APIResponse(
      responseCode = "200",
      description = "The preview",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ImportJson.class)))
  @APIResponse(
      responseCode = "201",
      description = "The draft version stored, with dryRun=false",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PlanJson.class)))
  public Response read(
      @Parameter(required = true) @QueryParam("year") @Nullable Integer year,
      @Parameter(schema = @Schema(implementation = Boolean.class, defaultValue = "true"))
          @QueryParam("dryRun")
          @Nullable Boolean dryRun,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
      byte[] text) {
    var preview = imports.preview(Inputs.require("year", year), text, type);
    return Boolean.FALSE.equals(dryRun) ? commit(preview) : answer(preview);
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A preview with the names settled so far")
  @APIResponseSchema(ImportJson.class)
  public Response get(@PathParam("id") UUID id) {
    return answer(imports.get(id));
  }

  @POST
  @Path("{id}/resolutions")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Settle written names by hand")
  @APIResponseSchema(ImportJson.class)
  public Response settle(
      @PathParam("id") UUID id,
      @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = true) @Nullable ResolutionsJson body) {
    var settlements = ResolutionsJson.settlements(body);
    IfMatch.agree(ifMatch, imports.get(id).version());
    return answer(imports.settle(id, settlements));
  }

  @POST
  @Path("{id}/actions/commit")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Store the text as a draft version of the year's plan")
  @APIResponseSchema(value = PlanJson.class, responseCode = "201")
  public Response commit(
      @PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch) {
    var preview = imports.get(id);
    IfMatch.agree(ifMatch, preview.version());
    return commit(preview);
  }

  private Response commit(ImportPreview preview) {
    var number = imports.commit(preview.id());
    var plan = plans.version(preview.year(), number);
    return Answers.created(PlanJson.href(preview.year(), number), PlanJson.of(plan, language))
        .tag(Answers.tag(plan.version()))
        .build();
  }

  private Response answer(ImportPreview preview) {
    return Answers.ok(ImportJson.of(preview, language), preview.version());
  }
}
