package org.ipplan.calendar;

import static org.ipplan.calendar.CalendarFileProblem.Kind.WRONG_YEAR;

import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Turns the JSON of a {@link CalendarFile} into a year, noting whatever has the wrong form. */
final class CalendarDocument {
  private final int expectedYear;
  private final List<CalendarFileProblem> problems = new ArrayList<>();

  CalendarDocument(int expectedYear) {
    this.expectedYear = expectedYear;
  }

  YearCalendar read(JsonValue json) {
    var file = JsonMembers.of(json, "", problems);
    file.allow(Set.of("year", "source", "daysOff", "workingWeekends"));
    readYear(file);
    var source = source(file.object("source"));
    var daysOff = file.list("daysOff").stream().map(this::offPeriod).toList();
    var weekends = file.list("workingWeekends").stream().map(this::workingWeekend).toList();
    if (!problems.isEmpty()) {
      throw new CalendarFileException(problems);
    }
    return new YearCalendar(expectedYear, source, daysOff, weekends);
  }

  private void readYear(JsonMembers file) {
    file.number("year")
        .filter(year -> year != expectedYear)
        .ifPresent(
            year ->
                problems.add(CalendarFileProblem.at("/year", WRONG_YEAR, Integer.toString(year))));
  }

  private CalendarSource source(JsonMembers source) {
    source.allow(Set.of("title", "address", "legalBasis"));
    return new CalendarSource(
        source.text("title"), source.text("address"), source.text("legalBasis"));
  }

  private OffPeriod offPeriod(JsonMembers period) {
    period.allow(Set.of("from", "to", "nameZh", "nameEn"));
    return new OffPeriod(
        period.date("from"), period.date("to"), period.text("nameZh"), period.text("nameEn"));
  }

  private WorkingWeekend workingWeekend(JsonMembers weekend) {
    weekend.allow(Set.of("on", "nameZh", "nameEn"));
    return new WorkingWeekend(weekend.date("on"), weekend.text("nameZh"), weekend.text("nameEn"));
  }
}
