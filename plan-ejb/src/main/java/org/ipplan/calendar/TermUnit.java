package org.ipplan.calendar;

/**
 * What a term is counted in. Rules differ in their unit, so a number never travels without it.
 *
 * <p>Rule 0.2; for example Administrative Penalty Law Art. 85 (terms of 2, 3, 5 and 7 days are
 * working days, longer ones calendar days) and Administrative Reconsideration Law (2023) Art. 88.
 */
public enum TermUnit {
  /** Days that are worked, by the State Council's calendar. */
  WORKING_DAY(3660),
  /** Every day, worked or not. */
  CALENDAR_DAY(3660),
  /** Months, to the corresponding day. */
  MONTH(120),
  /** Years, to the corresponding day. */
  YEAR(100);

  private final int longest;

  TermUnit(int longest) {
    this.longest = longest;
  }

  /** Longest term in this unit; beyond any in law, so that one question costs little to answer. */
  public int longest() {
    return longest;
  }
}
