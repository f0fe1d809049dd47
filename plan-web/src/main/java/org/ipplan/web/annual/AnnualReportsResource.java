package org.ipplan.web.annual;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;
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
import org.ipplan.report.AnnualReportDetails;
import org.ipplan.report.AnnualReportService;
import org.ipplan.report.ReportFormat;
import org.ipplan.report.ReportReference;
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

/** Annual reports, composed from records; every figure resolves to one. */
@RequestScoped
@Path("annual-reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Annual reports")
public class AnnualReportsResource {
  private static final String EDITION =
      "Edition of the year; the last published one where none is named, for the office and leaders"
          + " the last of all where none is published";

  @EJB AnnualReportService reports;
  @Inject Language language;

  @Inject
  @ConfigProperty(name = "plan.public.url")
  String publicUrl;

  @GET
  @Operation(
      summary = "Editions of annual reports the caller may read, the latest year first",
      description =
          "Everybody, and systems with plan.read, read what is published; the office and leaders"
              + " every edition.")
  public ListJson<AnnualReportJson> list(@BeanParam Paging paging) {
    return ListJson.of(
        reports.list(paging.limit(), paging.cursor(), paging.count()), AnnualReportJson::of);
  }

  @GET
  @Path("{year}")
  @Operation(summary = "The annual report of a year")
  @APIResponseSchema(AnnualReportJson.class)
  public Response get(
      @PathParam("year") int year,
      @Parameter(description = EDITION) @QueryParam("edition") @Nullable Integer edition) {
    var whole = reports.get(year, edition);
    return Answers.ok(AnnualReportJson.of(whole, language), whole.edition().version());
  }

  @POST
  @Path("{year}")
  @Operation(
      summary = "Compose the next edition of a year's report",
      description =
          "By the office, from the records of today. One edition of a year is under way at a time;"
              + " a correction begins with the own words of the published one.")
  @APIResponseSchema(value = AnnualReportJson.class, responseCode = "201")
  public Response begin(@PathParam("year") int year) {
    var begun = reports.get(year, reports.begin(year));
    var json = AnnualReportJson.of(begun, language);
    return Answers.created(json.href(), json).tag(Answers.tag(begun.edition().version())).build();
  }

  @GET
  @Path("{year}/editions")
  @Operation(summary = "Editions of a year, the latest first; a short list, always whole")
  public ListJson<AnnualReportJson> editions(@PathParam("year") int year) {
    return ListJson.whole(reports.editions(year), AnnualReportJson::of);
  }

  @PUT
  @Path("{year}/chapters/{chapter}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Write the office's own words of a chapter",
      description =
          "As a draft or once it was returned. A figure is given by the token of a reference, or"
              + " with its source; submit names what is not.")
  @APIResponseSchema(AnnualReportJson.class)
  public Response write(
      @PathParam("year") int year,
      @Parameter(description = "Code of the chapter") @PathParam("chapter") String chapter,
      @Parameter(description = EDITION) @QueryParam("edition") @Nullable Integer edition,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = true) @Nullable AnnualReportTextJson body) {
    return answer(
        reports.write(
            year, edition, IfMatch.version(ifMatch), AnnualReportTextJson.asked(chapter, body)));
  }

  @GET
  @Path("{year}/references")
  @Operation(summary = "What the figures and claims of a report rest on, by their numbers")
  public ListJson<AnnualReportReferenceJson> references(
      @PathParam("year") int year,
      @Parameter(description = EDITION) @QueryParam("edition") @Nullable Integer edition,
      @BeanParam Paging paging) {
    var all = reports.get(year, edition).content().references();
    return ListJson.of(
        paging.cut(all, ReportReference::n), each -> AnnualReportReferenceJson.of(each, language));
  }

  @GET
  @Path("{year}/references/{n}")
  @Operation(summary = "What one figure or claim rests on")
  public AnnualReportReferenceJson reference(
      @PathParam("year") int year,
      @PathParam("n") int n,
      @Parameter(description = EDITION) @QueryParam("edition") @Nullable Integer edition) {
    return AnnualReportReferenceJson.of(reports.reference(year, edition, n), language);
  }

  @GET
  @Path("{year}/comparison")
  @Operation(
      summary = "Two years side by side",
      description =
          "Figures of the report beside those of the other year's, and tasks by lineage. 404 where"
              + " there is no report of the other year.")
  public AnnualReportComparisonJson comparison(
      @PathParam("year") int year,
      @Parameter(description = EDITION) @QueryParam("edition") @Nullable Integer edition,
      @Parameter(required = true, description = "The other year") @QueryParam("with")
          @Nullable Integer with) {
    if (with == null) {
      throw DomainException.invalid("with", "input.required");
    }
    return AnnualReportComparisonJson.of(reports.compare(year, edition, with), language);
  }

  @GET
  @Path("{year}/document")
  @Produces(MediaType.WILDCARD)
  @Operation(
      summary = "Download a report as a file",
      description =
          "The same content in the same language gives the same bytes. Repr-Digest is after RFC"
              + " 9530.")
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
  public Response document(
      @PathParam("year") int year,
      @Parameter(description = EDITION) @QueryParam("edition") @Nullable Integer edition,
      @Parameter(description = "html, docx or pdf; docx where none is named") @QueryParam("format")
          @Nullable String format) {
    var wanted = format == null ? ReportFormat.DOCX : ReportFormat.of(format);
    var file = reports.document(year, edition, wanted, language.locale(), publicUrl + "/plan");
    var digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(file.sha256()));
    return Attachment.of(file.content(), wanted.mediaType(), file.fileName())
        .header("Repr-Digest", "sha-256=:" + digest + ":")
        .tag(new EntityTag(file.sha256()))
        .build();
  }

  @GET
  @Path("{year}/actions")
  @Operation(summary = "What the caller may do with an edition now, and if not, why not")
  public ListJson<ActionJson> actions(
      @PathParam("year") int year,
      @Parameter(description = EDITION) @QueryParam("edition") @Nullable Integer edition) {
    return ActionJson.of(reports.offers(year, edition), language);
  }

  @POST
  @Path("{year}/actions/{action}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Take a step with an edition",
      description =
          "refresh (compose anew from records), submit and withdraw by the office; return, approve,"
              + " publish and take-down by a lead, approve by one who had no hand in it.")
  @APIResponseSchema(AnnualReportJson.class)
  public Response take(
      @PathParam("year") int year,
      @PathParam("action") String action,
      @Parameter(description = EDITION) @QueryParam("edition") @Nullable Integer edition,
      @Parameter(required = true) @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
      @RequestBody(required = false) @Nullable StepJson body) {
    return answer(
        reports.take(year, edition, action, IfMatch.version(ifMatch), StepJson.input(body)));
  }

  private static Response answer(AnnualReportDetails of) {
    return Answers.ok(AnnualReportJson.of(of), of.version());
  }
}
