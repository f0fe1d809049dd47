package org.ipplan.calendar;

/**
 * What a term is for, which decides where it ends when its last day is not worked.
 *
 * <p>Rule 0.2; Civil Code Arts. 200-203.
 */
public enum TermPurpose {
  /**
   * A term for doing something: report, defend, decide, apply. If it would end on a day that is not
   * worked, it ends on the next working day, in every unit.
   */
  ACT,
  /**
   * How long an effect lasts: measures, publicity, a listing, a bar. It ends on its day, worked or
   * not.
   */
  EFFECT
}
