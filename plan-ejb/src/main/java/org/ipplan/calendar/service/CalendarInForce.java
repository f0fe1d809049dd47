package org.ipplan.calendar.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.ipplan.calendar.PublishedCalendars;
import org.ipplan.calendar.WorkingCalendar;
import org.ipplan.calendar.YearCalendar;
import org.ipplan.calendar.domain.LoadedYear;
import org.jspecify.annotations.Nullable;

/**
 * The calendar of this moment: the shipped years, and over them the confirmed files. Kept in memory
 * and made anew when the database holds more confirmed files than it was made of, so that a year
 * confirmed on one member counts on all of them.
 */
@ApplicationScoped
public class CalendarInForce {
  @Inject EntityManager entityManager;

  private volatile @Nullable Known known;

  private record Known(long confirmed, WorkingCalendar calendar) {}

  /** One statement a call; two where a file was confirmed since the last. */
  public WorkingCalendar calendar() {
    var confirmed = confirmedFiles();
    var last = known;
    if (last == null || last.confirmed() != confirmed) {
      last = new Known(confirmed, build());
      known = last;
    }
    return last.calendar();
  }

  private long confirmedFiles() {
    return entityManager
        .createQuery(
            "select count(y) from LoadedYear y where y.confirmedAt is not null", Long.class)
        .getSingleResult();
  }

  private WorkingCalendar build() {
    var calendar = WorkingCalendar.of(PublishedCalendars.all());
    for (YearCalendar year : confirmed()) {
      calendar = calendar.with(year);
    }
    return calendar;
  }

  private List<YearCalendar> confirmed() {
    return entityManager
        .createQuery(
            "select y from LoadedYear y where y.confirmedAt is not null order by y.confirmedAt",
            LoadedYear.class)
        .getResultStream()
        .map(LoadedYear::calendar)
        .toList();
  }
}
