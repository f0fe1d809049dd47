package org.ipplan.progress.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.ipplan.progress.PeriodDetails;
import org.ipplan.progress.ReportRhythm;
import org.ipplan.shared.DomainException;

/**
 * The periods of a year: two half years, due on 15 July and 15 January (T8, practice of the
 * administrative-protection plan 2025). Quarters and months are due on the same day of the month
 * that follows them, which is our own practice.
 */
public final class RegularPeriods {
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2200;
  private static final int DUE_DAY = 15;
  private static final int MONTHS = 12;

  private RegularPeriods() {}

  /**
   * @return earliest first
   * @throws DomainException {@code input.invalid} for years no plan can have
   */
  public static List<PeriodDetails> of(int year, ReportRhythm rhythm) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw DomainException.invalid("year", "input.out-of-range", FIRST_YEAR, LAST_YEAR);
    }
    return IntStream.rangeClosed(1, MONTHS / months(rhythm))
        .mapToObj(number -> period(year, number, rhythm))
        .toList();
  }

  private static PeriodDetails period(int year, int number, ReportRhythm rhythm) {
    var from = LocalDate.of(year, 1, 1).plusMonths((long) (number - 1) * months(rhythm));
    var next = from.plusMonths(months(rhythm));
    return new PeriodDetails(
        year + "-" + code(number, rhythm),
        year,
        from,
        next.minusDays(1),
        next.withDayOfMonth(DUE_DAY),
        rhythm);
  }

  private static int months(ReportRhythm rhythm) {
    return switch (rhythm) {
      case HALF_YEARLY -> 6;
      case QUARTERLY -> 3;
      case MONTHLY -> 1;
    };
  }

  private static String code(int number, ReportRhythm rhythm) {
    return switch (rhythm) {
      case HALF_YEARLY -> "H" + number;
      case QUARTERLY -> "Q" + number;
      case MONTHLY -> number < 10 ? "M0" + number : "M" + number;
    };
  }
}
