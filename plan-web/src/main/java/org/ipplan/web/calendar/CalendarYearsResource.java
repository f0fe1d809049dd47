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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.calendar.CalendarAdministration;
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
      description = "It counts once another system administrator confirms it.")
  @APIResponseSchema(value = CalendarYearJson.class, responseCode = "201")
  public Response load(
      @Parameter(required = true) @QueryParam("year") @Nullable Integer year, InputStream file) {
    var loaded = administration.load(Inputs.require("year", year), file);
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
  @Operation(summary = "Put a file in force; never by who handed it in")
  @APIResponseSchema(CalendarYearJson.class)
  public Response confirm(
      @PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch) {
    return answer(administration.confirm(id, IfMatch.version(ifMatch)));
  }

  private static Response answer(CalendarYearDetails file) {
    return Answers.ok(CalendarYearJson.of(file), file.version());
  }
}
