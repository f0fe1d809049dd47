package org.ipplan.calendar;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Implemented by features that keep dates reckoned with the calendar: their part when a year is
 * loaded. A bean of this type is found by itself.
 *
 * <p>A date that was told to its party, or that has done its service, does not move: it is neither
 * listed nor moved. For the rest {@link CalendarChange#shift} says whether and where a date goes.
 * Fixed dates, such as those of reporting periods, are nobody's to move.
 *
 * <p>The calendar's own feature writes the trail and fires {@link DateMoved}, once for each date.
 */
public interface DatedByCalendar {
  /**
   * Dates that the change moves, in a stable order. Reads only, in a fixed number of statements.
   */
  List<DateMove> moves(CalendarChange change);

  /**
   * Moves dates, except those that somebody changed or served since they were listed.
   *
   * @param moves of this feature, as {@link #moves} listed them; never empty
   * @return the objects whose date moved, with their version after it
   */
  Map<UUID, Long> move(List<DateMove> moves);

  /**
   * Years have a calendar: dates kept as provisional that lean on these years alone are so no
   * longer, whether they moved or not. Nothing to do for features that keep no such mark.
   */
  default void settle(Set<Integer> publishedYears) {}

  /** Kind of object whose dates these are; no two implementations share one. */
  String objectType();
}
