package org.ipplan.web.page.calendar;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipplan.calendar.CalendarDay;
import org.ipplan.calendar.CalendarService;
import org.ipplan.calendar.Deadline;
import org.ipplan.calendar.ExplainedDay;
import org.ipplan.calendar.Term;
import org.ipplan.calendar.TermPurpose;
import org.ipplan.calendar.TermUnit;
import org.ipplan.calendar.YearCalendar;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.DomainException;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.Refusals;

/**
 * Backs app/calendar/calendar.xhtml: the days off of a year, and when a term ends. Year and term
 * are in the address, so that an answer can be sent on.
 */
@Named
@RequestScoped
public class CalendarPage {
  @EJB CalendarService calendar;
  @Inject BusinessClock clock;
  @Inject Refusals refusals;

  private String askedYear;
  private String from;
  private String term;
  private String unit;
  private String purpose;

  private int year;
  private YearCalendar published;
  private List<Integer> years = List.of();
  private List<CalendarDay> days = List.of();
  private Deadline deadline;

  public void load() {
    var known = calendar.current().publishedYears();
    var start = date(from);
    var thisYear = start == null ? clock.today().getYear() : start.getYear();
    year = Optional.ofNullable(Choice.number(askedYear)).orElse(thisYear);
    years =
        Stream.concat(known.stream(), Stream.of(clock.today().getYear(), year))
            .distinct()
            .sorted()
            .toList();
    try {
      published = known.contains(year) ? calendar.year(year) : null;
      days = calendar.days(year);
      reckon(start);
    } catch (DomainException e) {
      refusals.show(e);
    }
  }

  private void reckon(LocalDate start) {
    var value = Choice.number(term);
    if (start != null && value != null) {
      var asked = new Term(value, getChosenUnit());
      deadline = calendar.deadline(start, asked, getChosenPurpose());
    } else if (Choice.text(from) != null || Choice.text(term) != null) {
      refusals.warn("calendar.incomplete");
    }
  }

  private static LocalDate date(String text) {
    try {
      return Choice.text(text) == null ? null : LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  public TermUnit getChosenUnit() {
    return Optional.ofNullable(Choice.of(TermUnit.class, unit)).orElse(TermUnit.WORKING_DAY);
  }

  public TermPurpose getChosenPurpose() {
    return Optional.ofNullable(Choice.of(TermPurpose.class, purpose)).orElse(TermPurpose.ACT);
  }

  /** The documents behind a deadline, each once. */
  public List<String> getSources() {
    return deadline.days().stream()
        .map(ExplainedDay::source)
        .filter(Objects::nonNull)
        .flatMap(source -> Stream.of(source.split("; ")))
        .distinct()
        .toList();
  }

  /** Which of the term's days a step of the reckoning is; 0 where it does not count. */
  public long ordinal(ExplainedDay day) {
    var counted = deadline.days().stream().filter(each -> !each.on().isAfter(day.on()));
    return day.counts() ? counted.filter(ExplainedDay::counts).count() : 0;
  }

  public List<Month> getMonths() {
    return Month.of(days);
  }

  public List<CalendarDay> getFirstWeek() {
    return Month.of(days).get(0).weeks().get(1);
  }

  public List<TermUnit> getUnits() {
    return List.of(TermUnit.values());
  }

  public List<TermPurpose> getPurposes() {
    return List.of(TermPurpose.values());
  }

  public Deadline getDeadline() {
    return deadline;
  }

  /** The year's calendar; null where none is published. */
  public YearCalendar getPublished() {
    return published;
  }

  public boolean isNothing() {
    return days.isEmpty();
  }

  public List<Integer> getYears() {
    return years;
  }

  public int getYear() {
    return year;
  }

  public String getYearText() {
    return String.valueOf(year);
  }

  /** The day a term starts from, today where none was named. */
  public String getStart() {
    return Choice.text(from) == null ? clock.today().toString() : from;
  }

  /** The year as the address says it. */
  public String getAskedYear() {
    return askedYear;
  }

  public void setAskedYear(String askedYear) {
    this.askedYear = askedYear;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTerm() {
    return term;
  }

  public void setTerm(String term) {
    this.term = term;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
  }

  public String getPurpose() {
    return purpose;
  }

  public void setPurpose(String purpose) {
    this.purpose = purpose;
  }
}
