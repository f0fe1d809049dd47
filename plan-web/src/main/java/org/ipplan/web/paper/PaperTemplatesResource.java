package org.ipplan.web.paper;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
import org.ipplan.paper.PaperFormat;
import org.ipplan.paper.PaperKind;
import org.ipplan.paper.PaperLanguage;
import org.ipplan.paper.PaperTemplateDetails;
import org.ipplan.paper.PaperTemplateService;
import org.ipplan.shared.DomainException;
import org.ipplan.web.step.ActionJson;
import org.ipplan.web.step.StepJson;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.Attachment;
import org.ipplan.web.support.IfMatch;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.support.Paging;
import org.jspecify.annotations.Nullable;

/** Templates of papers: edited in a word processor, handed in, confirmed. */
@RequestScoped
@Path("paper-templates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Papers")
public class PaperTemplatesResource {
  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  @EJB PaperTemplateService templates;
  @Inject Language language;

  @GET
  @Operation(summary = "Every edition of every template, those that wait first")
  public ListJson<PaperTemplateJson> list(@BeanParam Paging paging) {
    return ListJson.of(
        paging.cut(templates.list(), PaperTemplateDetails::id), PaperTemplateJson::of);
  }

  @POST
  @Consumes(DOCX)
  @Operation(
      summary = "Hand in a template",
      description =
          "By a credit legal reviewer; papers are made from it once a credit approver confirms it."
              + " Each missing and each unknown field is named.")
  @RequestBody(
      required = true,
      content =
          @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(
      responseCode = "201",
      description = "The edition handed in",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PaperTemplateJson.class)))
  public Response load(
      @Parameter(required = true) @QueryParam("kind") @Nullable PaperKind kind,
      @QueryParam("language") @Nullable PaperLanguage of,
      InputStream file) {
    if (kind == null) {
      throw DomainException.invalid("kind", "input.required");
    }
    var loaded = templates.load(kind, of == null ? PaperLanguage.ZH : of, file);
    var json = PaperTemplateJson.of(loaded);
    return Answers.created(json.href(), json).tag(Answers.tag(loaded.version())).build();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "An edition of a template, with the fields of its kind")
  @APIResponseSchema(PaperTemplateJson.class)
  public Response get(@PathParam("id") UUID id) {
    return answer(templates.get(id));
  }

  @GET
  @Path("{id}/content")
  @Produces(MediaType.WILDCARD)
  @Operation(summary = "Download a template to edit it")
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content =
          @Content(
              mediaType = MediaType.WILDCARD,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response content(@PathParam("id") UUID id) {
    var template = templates.get(id);
    return Attachment.of(templates.content(id), PaperFormat.DOCX.mediaType(), template.fileName())
        .build();
  }

  @GET
  @Path("{id}/actions")
  @Operation(summary = "What the caller may do with an edition now, and if not, why not")
  public ListJson<ActionJson> actions(@PathParam("id") UUID id) {
    return ActionJson.of(templates.offers(id), language);
  }

  @POST
  @Path("{id}/actions/{action}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Confirm, reject or withdraw an edition",
      description =
          "Confirm and reject by a credit approver, never by who handed it in; withdraw by that"
              + " one. Earlier papers stay as they are.")
  @APIResponseSchema(PaperTemplateJson.class)
  public Response take(
      @PathParam("id") UUID id,
      @PathParam("action") String action,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = false) @Nullable StepJson body) {
    return answer(templates.take(id, action, IfMatch.version(ifMatch), StepJson.input(body)));
  }

  private static Response answer(PaperTemplateDetails template) {
    return Answers.ok(PaperTemplateJson.of(template), template.version());
  }
}
