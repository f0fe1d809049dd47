package org.ipplan.credit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a published entry of a list from now on. Fired inside the transaction of the
 * change, once it is in the database, for features that act on what is listed; never for what
 * nobody could know of.
 *
 * @param ground code, as the rule set names it
 * @param ruleSet by which it was decided
 * @param authority code of the department that decided
 * @param until first day no longer in force
 * @param ended how it ended before its time, null where it did not
 * @param why a word: {@code list}, {@code publish}, {@code repair}, {@code correct}, {@code
 *     restore}, …
 * @param on day of the change
 * @param knowledge id of what is known from now on ({@code list_entry_version})
 */
public record EntryChanged(
    UUID entry,
    UUID caseId,
    CreditList list,
    UUID subject,
    String ground,
    String ruleSet,
    String decisionNumber,
    String authority,
    LocalDate from,
    LocalDate until,
    @Nullable EntryState ended,
    String why,
    LocalDate on,
    UUID knowledge,
    EntryChange change) {

  /** Whether everybody may learn of it on the day of the change. */
  public boolean inForce() {
    return ended == null && on.isBefore(until);
  }
}
