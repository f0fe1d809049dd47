package org.ipplan.web.breakdown;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.breakdown.TemplateService;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.Language;
import org.jspecify.annotations.Nullable;

/** Breaking a share down by a template. */
@RequestScoped
@Path("assignments/{id}/breakdown")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Breakdown")
public class AssignmentBreakdownResource {
  @EJB TemplateService templates;
  @Inject Language language;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Break a share down by a template",
      description =
          "By the share's own department, once with each template. dryRun=true shows what would be"
              + " made, with the dates as they fall today, and stores nothing. The items' words are"
              + " in the language of Accept-Language.")
  @APIResponse(
      responseCode = "200",
      description = "What would be made, with dryRun=true",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = TemplateOutcomeJson.class)))
  @APIResponse(
      responseCode = "201",
      description = "What was made",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = TemplateOutcomeJson.class)))
  public Response apply(
      @PathParam("id") UUID assignment,
      @Parameter(schema = @Schema(implementation = Boolean.class, defaultValue = "false"))
          @QueryParam("dryRun")
          @Nullable Boolean dryRun,
      @RequestBody(required = true) @Nullable TemplateChoiceJson body) {
    var template = TemplateChoiceJson.chosen(body);
    if (Boolean.TRUE.equals(dryRun)) {
      var preview = templates.preview(assignment, template, language.locale());
      return Response.ok(TemplateOutcomeJson.of(preview)).build();
    }
    var made = templates.apply(assignment, template, language.locale());
    var path = "/assignments/" + assignment + "/sub-tasks";
    return Answers.created(path, TemplateOutcomeJson.of(made)).build();
  }
}
