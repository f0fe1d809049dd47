package org.ipplan.measure;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.EntryState;
import org.jspecify.annotations.Nullable;

/**
 * One measure of one entry in one department that applies it.
 *
 * @param subjectName masked where it is a person's
 * @param authority code of the department that decided on the entry
 * @param department code of the department that applies it
 * @param byDefault whether nobody was named to apply it, so that the authority does
 * @param basisZh legal basis, in full
 * @param ruleSet null for what an office added, as are rule and article
 * @param confirmed whether the rule it is of is sure
 * @param conditional whether it takes a repeat or grave circumstances
 * @param repeatOf number of the decision this one repeats, null where it repeats none
 * @param endsOn first day it no longer holds
 * @param ended how the entry ended before its time, or that it expired; null while it is in force
 * @param due until when feedback is due; null where none is
 */
public record OrderDetails(
    UUID id,
    long version,
    UUID entry,
    UUID caseId,
    CreditList list,
    String subject,
    String subjectName,
    String decisionNumber,
    String authority,
    String department,
    boolean byDefault,
    String measure,
    String nameZh,
    @Nullable String nameEn,
    String basisZh,
    @Nullable String basisEn,
    @Nullable String ruleSet,
    @Nullable String rule,
    @Nullable String article,
    boolean confirmed,
    boolean conditional,
    @Nullable String repeatOf,
    OrderState state,
    LocalDate madeOn,
    LocalDate endsOn,
    @Nullable EntryState ended,
    @Nullable DueDay due,
    @Nullable Feedback applied,
    @Nullable String notApplicableReason,
    @Nullable Feedback lifted)
    implements Serializable {

  /**
   * What a department says it did.
   *
   * @param by sign-in name
   */
  public record Feedback(LocalDate on, String by, String note) implements Serializable {}
}
