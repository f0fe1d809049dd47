package org.ipplan.credit.domain;

import java.time.LocalDate;
import org.ipplan.credit.EntryChange;
import org.ipplan.credit.EntryState;
import org.jspecify.annotations.Nullable;

/**
 * What an entry says.
 *
 * @param ruleSet by which it was decided
 * @param authority code of the department that decided
 * @param publishedOn null while it is not published
 * @param ended how it ended before its time, null where it did not; then the period's end is the
 *     day it ended on
 */
public record EntryContent(
    String ground,
    String ruleSet,
    String decisionNumber,
    String authority,
    Period period,
    @Nullable LocalDate publishedOn,
    @Nullable EntryState ended) {

  /** An entry just decided. */
  public static EntryContent decided(
      String ground, String ruleSet, String decisionNumber, String authority, Period period) {
    return new EntryContent(ground, ruleSet, decisionNumber, authority, period, null, null);
  }

  /** The same, published. */
  public EntryContent publishedOn(LocalDate day) {
    return new EntryContent(ground, ruleSet, decisionNumber, authority, period, day, ended);
  }

  /** The same, over on a day before its time. */
  public EntryContent endedOn(LocalDate day, EntryState how) {
    var until = day.isBefore(period.from()) ? period.from() : day;
    return new EntryContent(
        ground,
        ruleSet,
        decisionNumber,
        authority,
        new Period(period.from(), until),
        publishedOn,
        how);
  }

  /** The same for another period, in force again where it had ended. */
  public EntryContent within(Period other) {
    return new EntryContent(ground, ruleSet, decisionNumber, authority, other, publishedOn, null);
  }

  /** What it is on a day. */
  public EntryState stateOn(LocalDate day) {
    if (!day.isBefore(period.until())) {
      return ended == null ? EntryState.EXPIRED : ended;
    }
    return publishedOn == null || day.isBefore(publishedOn)
        ? EntryState.UNPUBLISHED
        : EntryState.IN_FORCE;
  }

  /** Whether everybody may learn of it on a day. */
  public boolean isDisclosedOn(LocalDate day) {
    return period.contains(day) && stateOn(day) == EntryState.IN_FORCE && ended == null;
  }

  /** What it comes to that this is said from now on; null where nobody could know of it. */
  public @Nullable EntryChange changeTo(EntryContent after) {
    if (publishedOn == null) {
      return after.publishedOn == null ? null : EntryChange.LISTED;
    }
    if (after.ended == null) {
      return ended == null ? EntryChange.CHANGED : EntryChange.RESTORED;
    }
    return after.ended == EntryState.REPAIRED ? EntryChange.REPAIRED : EntryChange.REVOKED;
  }
}
