package org.ipplan.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The State Council's calendars that come with the product, from which a new installation starts.
 * Later years are handed in as a {@link CalendarFile}.
 */
public final class PublishedCalendars {
  private static final int FIRST_YEAR = 2024;
  private static final int LAST_YEAR = 2026;

  private PublishedCalendars() {}

  /** The calendars of 2024, 2025 and 2026, read anew at each call. */
  public static List<YearCalendar> all() {
    return IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR).mapToObj(PublishedCalendars::read).toList();
  }

  private static YearCalendar read(int year) {
    var name = "cn-" + year + ".json";
    try (var file = PublishedCalendars.class.getResourceAsStream(name)) {
      return CalendarFile.read(Objects.requireNonNull(file, name), year);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
