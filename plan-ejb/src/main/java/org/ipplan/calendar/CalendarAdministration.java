package org.ipplan.calendar;

import jakarta.ejb.Local;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.ipplan.shared.workflow.StepOffer;

/**
 * Loading a year's calendar: one system administrator hands the file in, another confirms it. Dates
 * that were provisional are computed from it from then on; a confirmed year may be corrected by a
 * later file.
 *
 * <p>Everybody else is refused with {@code calendar.administrators-only}.
 */
@Local
public interface CalendarAdministration {
  /** Files handed in, latest first. */
  List<CalendarYearDetails> loaded();

  /**
   * Reads a {@link CalendarFile} and keeps it for confirmation.
   *
   * @throws CalendarFileException {@code calendar.file-refused} with every problem
   */
  CalendarYearDetails load(int year, InputStream file);

  /**
   * A file that was handed in.
   *
   * @throws org.ipplan.shared.DomainException {@code calendar.file-not-found}
   */
  CalendarYearDetails get(UUID id);

  /**
   * What a file says, for who is asked to confirm it.
   *
   * @throws org.ipplan.shared.DomainException {@code calendar.file-not-found}
   */
  YearCalendar content(UUID id);

  /**
   * What a file would change, were it handed in and confirmed now. Nothing is kept.
   *
   * @throws CalendarFileException {@code calendar.file-refused} with every problem
   */
  CalendarPreview preview(int year, InputStream file);

  /**
   * What a file that was handed in would change, were it confirmed now; for a confirmed one, were
   * it confirmed again.
   *
   * @throws org.ipplan.shared.DomainException {@code calendar.file-not-found}
   */
  CalendarPreview preview(UUID id);

  /** Whether the caller may confirm a file now, and if not, why not. */
  List<StepOffer> offers(UUID id);

  /**
   * Puts a file in force and moves the dates that {@link #preview(UUID)} lists, each with a record
   * in the trail.
   *
   * @param expectedVersion as last read
   * @throws org.ipplan.shared.DomainException {@code calendar.file-not-found}; {@code
   *     calendar.four-eyes}; {@code workflow.wrong-state}; {@code version.stale}
   */
  CalendarYearDetails confirm(UUID id, long expectedVersion);
}
