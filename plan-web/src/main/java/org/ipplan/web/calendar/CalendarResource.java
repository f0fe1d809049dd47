package org.ipplan.web.calendar;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ipplan.calendar.CalendarDay;
import org.ipplan.calendar.CalendarService;
import org.ipplan.calendar.Term;
import org.ipplan.calendar.TermPurpose;
import org.ipplan.calendar.TermUnit;
import org.ipplan.web.support.Inputs;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.ListJson;
import org.ipplan.web.support.Paging;
import org.jspecify.annotations.Nullable;

/** The State Council's working calendar. */
@RequestScoped
@Path("calendars/cn")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendar")
public class CalendarResource {
  private static final int DAYS_OF_A_YEAR = 366;

  @EJB CalendarService calendar;
  @Inject Language language;

  @GET
  @Path("deadline")
  @Operation(
      summary = "The day a term ends, with the reckoning shown",
      description = "The start day does not count.")
  public DeadlineJson deadline(
      @Parameter(required = true) @QueryParam("from") @Nullable LocalDate from,
      @Parameter(required = true, schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
          @QueryParam("term")
          @Nullable Integer term,
      @Parameter(required = true) @QueryParam("unit") @Nullable TermUnit unit,
      @Parameter(
              description =
                  "ACT: a term for doing something, rolls to the next working day. EFFECT: how long"
                      + " something lasts, never rolls.",
              schema = @Schema(implementation = TermPurpose.class, defaultValue = "ACT"))
          @QueryParam("purpose")
          @Nullable TermPurpose purpose) {
    new Inputs().required("from", from).required("term", term).required("unit", unit).orRefuse();
    var asked = new Term(Inputs.require("term", term), Inputs.require("unit", unit));
    var deadline =
        calendar.deadline(
            Inputs.require("from", from), asked, purpose == null ? TermPurpose.ACT : purpose);
    return DeadlineJson.of(deadline, language);
  }

  @GET
  @Path("days")
  @Operation(
      summary = "The days of a year, worked or not",
      description = "The whole year where no limit is named.")
  public ListJson<CalendarDayJson> days(
      @Parameter(required = true) @QueryParam("year") @Nullable Integer year,
      @BeanParam Paging paging) {
    var days = calendar.days(Inputs.require("year", year));
    return ListJson.of(
        paging.cut(days, CalendarDay::on, DAYS_OF_A_YEAR),
        day -> CalendarDayJson.of(day, language));
  }
}
