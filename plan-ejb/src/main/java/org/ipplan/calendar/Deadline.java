package org.ipplan.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The day on which a term ends, with the reckoning shown.
 *
 * <p>What {@code days} lists, in order of date; the last one is always {@code dueOn} and counts:
 *
 * <ul>
 *   <li>working days: every day after {@code from}, counted or skipped; as many count as the term
 *       has;
 *   <li>calendar days: every day after {@code from} if the term has at most 31; as many count as
 *       the term has;
 *   <li>longer terms in calendar days, months and years: the day the term ends on by its number
 *       alone, and from there every day until {@code dueOn}.
 * </ul>
 *
 * A last day that is not worked does not count when the end is rolled; the day it is rolled to
 * counts in its place.
 *
 * <p>Rules 0.2 and section 8. A date already notified to a party is kept by whoever notified it,
 * also when a provisional deadline comes out otherwise later.
 *
 * @param from the day the term starts from; not counted
 * @param term number and unit
 * @param purpose whether the end rolls
 * @param dueOn last day of the term, to its end in Asia/Shanghai
 * @param provisional whether {@code dueOn} rests on a day of a year without a published calendar. A
 *     day that did not have to be looked up does not matter: the end of an {@link
 *     TermPurpose#EFFECT} in calendar days, months or years is never provisional
 * @param days the reckoning; never empty
 */
public record Deadline(
    LocalDate from,
    Term term,
    TermPurpose purpose,
    LocalDate dueOn,
    boolean provisional,
    List<ExplainedDay> days)
    implements Serializable {

  public Deadline {
    days = List.copyOf(days);
  }
}
