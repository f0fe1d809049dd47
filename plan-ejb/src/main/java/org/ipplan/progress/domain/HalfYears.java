package org.ipplan.progress.domain;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.ipplan.progress.PeriodDetails;
import org.ipplan.shared.DomainException;

/**
 * The usual reporting periods: two half years, due on 15 July and 15 January (T8, practice of the
 * administrative-protection plan 2025).
 */
public final class HalfYears {
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2200;
  private static final int DUE_DAY = 15;

  private HalfYears() {}

  /**
   * @throws DomainException {@code input.invalid} for years no plan can have
   */
  public static List<PeriodDetails> of(int year) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw DomainException.invalid("year", "input.out-of-range", FIRST_YEAR, LAST_YEAR);
    }
    return List.of(
        new PeriodDetails(
            year + "-H1",
            year,
            LocalDate.of(year, Month.JANUARY, 1),
            LocalDate.of(year, Month.JUNE, 30),
            LocalDate.of(year, Month.JULY, DUE_DAY)),
        new PeriodDetails(
            year + "-H2",
            year,
            LocalDate.of(year, Month.JULY, 1),
            LocalDate.of(year, Month.DECEMBER, 31),
            LocalDate.of(year + 1, Month.JANUARY, DUE_DAY)));
  }
}
