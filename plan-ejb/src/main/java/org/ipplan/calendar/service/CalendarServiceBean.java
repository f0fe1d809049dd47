package org.ipplan.calendar.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.ipplan.calendar.CalendarDay;
import org.ipplan.calendar.CalendarService;
import org.ipplan.calendar.Deadline;
import org.ipplan.calendar.Term;
import org.ipplan.calendar.TermPurpose;
import org.ipplan.calendar.WorkingCalendar;
import org.ipplan.calendar.YearCalendar;

/** Asks the calendar in force. */
@Stateless
@PermitAll
public class CalendarServiceBean implements CalendarService {
  @Inject CalendarInForce inForce;

  @Override
  public Deadline deadline(LocalDate from, Term term, TermPurpose purpose) {
    return current().deadline(from, term, purpose);
  }

  @Override
  public CalendarDay day(LocalDate on) {
    return current().day(on);
  }

  @Override
  public List<CalendarDay> days(int year) {
    return current().days(year);
  }

  @Override
  public int workingDaysBetween(LocalDate from, LocalDate to) {
    return current().workingDaysBetween(from, to);
  }

  @Override
  public YearCalendar year(int year) {
    return current().year(year);
  }

  @Override
  public WorkingCalendar current() {
    return inForce.calendar();
  }
}
