package org.ipplan.web.calendar;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.calendar.CalendarAdministration;
import org.ipplan.calendar.CalendarPreview;
import org.ipplan.calendar.CalendarYearDetails;
import org.ipplan.web.step.ActionJson;
import org.ipplan.web.support.Answers;
import org.ipplan.web.support.IfMatch;
import org.ipplan.web.support.Inputs;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.support.Paging;
import org.jspecify.annotations.Nullable;

/** Years of the calendar that administrators hand in as files. */
@RequestScoped
@Path("calendars/cn/years")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendar")
public class CalendarYearsResource {
  @EJB CalendarAdministration administration;
  @Inject Language language;

  @GET
  @Operation(summary = "The files handed in, latest first; for system administrators")
  public ListJson<CalendarYearJson> loaded(@BeanParam Paging paging) {
    return ListJson.of(
        paging.cut(administration.loaded(), CalendarYearDetails::id), CalendarYearJson::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Hand in a year's calendar",
      description =
          "It counts once another system administrator confirms it. With dryRun=true nothing is"
              + " kept: the answer lists the dates that would move.")
  @APIResponse(
      responseCode = "200",
      description = "What it would change, with dryRun=true",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = CalendarPreviewJson.class)))
  @APIResponse(
      responseCode = "201",
      description = "The file handed in",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = CalendarYearJson.class)))
  public Response load(
      @Parameter(required = true) @QueryParam("year") @Nullable Integer year,
      @Parameter(schema = @Schema(implementation = Boolean.class, defaultValue = "false"))
          @QueryParam("dryRun")
          @Nullable Boolean dryRun,
      InputStream file) {
    int wanted = Inputs.require("year", year);
    return Boolean.TRUE.equals(dryRun)
        ? Response.ok(json(administration.preview(wanted, file))).build()
        : created(administration.load(wanted, file));
  }

  private static Response created(CalendarYearDetails loaded) {
    return Answers.created("/calendars/cn/years/" + loaded.id(), CalendarYearJson.of(loaded))
        .tag(Answers.tag(loaded.version()))
        .build();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A file that was handed in")
  @APIResponseSchema(CalendarYearJson.class)
  public Response get(@PathParam("id") UUID id) {
    return answer(administration.get(id));
  }

  @POST
  @Path("{id}/preview")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary = "What confirming a file would change",
      description =
          "Every date that would move, and the days that are the reason. Dates that passed, were"
              + " served or were named by a person stay and are not listed. Changes nothing.")
  public CalendarPreviewJson preview(@PathParam("id") UUID id) {
    return json(administration.preview(id));
  }

  @GET
  @Path("{id}/content")
  @Operation(summary = "What a file says, for who is asked to confirm it")
  public CalendarContentJson content(@PathParam("id") UUID id) {
    return CalendarContentJson.of(administration.content(id));
  }

  @GET
  @Path("{id}/actions")
  @Operation(summary = "Whether the caller may confirm a file now, and if not, why not")
  public ListJson<ActionJson> actions(@PathParam("id") UUID id) {
    return ActionJson.of(administration.offers(id), language);
  }

  @POST
  @Path("{id}/actions/confirm")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary = "Put a file in force; never by who handed it in",
      description = "Moves the dates its preview lists, each with a record in the trail.")
  @APIResponseSchema(CalendarYearJson.class)
  public Response confirm(
      @PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch) {
    return answer(administration.confirm(id, IfMatch.version(ifMatch)));
  }

  private CalendarPreviewJson json(CalendarPreview preview) {
    return CalendarPreviewJson.of(preview, language);
  }

  private static Response answer(CalendarYearDetails file) {
    return Answers.ok(CalendarYearJson.of(file), file.version());
  }
}
