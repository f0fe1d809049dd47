package org.ipplan.indicator.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ipplan.indicator.PeriodKind;

/** A year, or a half, a quarter or a month of one. */
public record ObservedPeriod(String code, PeriodKind kind, LocalDate from, LocalDate to) {
  private static final Pattern CODE =
      Pattern.compile("(20\\d\\d)(?:-(?:H([12])|Q([1-4])|M?(0[1-9]|1[0-2])))?");

  /**
   * Reads {@code 2024}, {@code 2024-H1}, {@code 2024-Q2}, and {@code 2024-06}, which is {@code
   * 2024-M06} as reporting periods are called; empty for others.
   */
  public static Optional<ObservedPeriod> of(String code) {
    var found = CODE.matcher(code.strip());
    if (!found.matches()) {
      return Optional.empty();
    }
    var year = Integer.parseInt(found.group(1));
    if (found.group(2) != null) {
      return Optional.of(part(found.group(), PeriodKind.HALF_YEAR, year, found.group(2), 6));
    }
    if (found.group(3) != null) {
      return Optional.of(part(found.group(), PeriodKind.QUARTER, year, found.group(3), 3));
    }
    var month = found.group(4);
    if (month != null) {
      return Optional.of(part(year + "-M" + month, PeriodKind.MONTH, year, month, 1));
    }
    return Optional.of(part(found.group(), PeriodKind.YEAR, year, "1", 12));
  }

  private static ObservedPeriod part(
      String code, PeriodKind kind, int year, String number, int months) {
    var from = LocalDate.of(year, 1, 1).plusMonths((Long.parseLong(number) - 1) * months);
    return new ObservedPeriod(code, kind, from, from.plusMonths(months).minusDays(1));
  }

  /** Whether an indicator counted at that rhythm has such periods: its own, and whole years. */
  public boolean suits(PeriodKind frequency) {
    return kind == PeriodKind.YEAR || kind == frequency;
  }
}
