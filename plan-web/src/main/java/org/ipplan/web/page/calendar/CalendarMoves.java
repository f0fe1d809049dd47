package org.ipplan.web.page.calendar;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ipplan.calendar.CalendarAdministration;
import org.ipplan.calendar.CalendarPreview;
import org.ipplan.calendar.ChangedDay;
import org.ipplan.web.page.Reader;

/** Backs WEB-INF/calendar/moves.xhtml: what a file would move, read once a request. */
@Named("calendarMoves")
@RequestScoped
public class CalendarMoves {
  @EJB CalendarAdministration administration;
  @Inject Reader reader;

  private final Map<UUID, CalendarPreview> known = new HashMap<>();

  /** What confirming a file that was handed in would change. */
  public CalendarPreview of(UUID file) {
    return known.computeIfAbsent(file, administration::preview);
  }

  /** The days that are the reason, in one line. */
  public String because(List<ChangedDay> days) {
    return days.stream().map(this::day).collect(Collectors.joining(reader.text("list.separator")));
  }

  private String day(ChangedDay day) {
    var name = day.nameZh() == null ? "" : reader.either(day.nameZh(), day.nameEn());
    var key = day.working() ? "calendar.day.working" : "calendar.day.off";
    return reader.text(key, reader.date(day.on()), name).strip();
  }
}
