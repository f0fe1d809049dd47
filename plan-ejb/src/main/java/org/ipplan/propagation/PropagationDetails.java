package org.ipplan.propagation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.EntryChange;
import org.jspecify.annotations.Nullable;

/**
 * A line of the ledger: what one recipient is told of one entry.
 *
 * @param matter what credit staff know of it; null for the recipient, who is told the entry's id
 *     and nothing else
 * @param madeOn the day of the change
 * @param dueOn null where law names no term
 * @param provisional whether that day leans on a year without a published calendar
 * @param term the rule behind the day; null without one, and for the recipient, because it would
 *     tell why an entry is gone
 * @param late past its date and open, or done after it
 * @param sentOn last sent; null while it was not
 * @param means how it was sent or acknowledged
 * @param recordedBy who took the last step with it; null while nobody did
 */
public record PropagationDetails(
    UUID id,
    long version,
    CreditList list,
    UUID entry,
    PropagationKind kind,
    PropagationState state,
    UUID recipient,
    RecipientKind recipientKind,
    String recipientNameZh,
    @Nullable String recipientNameEn,
    @Nullable Matter matter,
    LocalDate madeOn,
    @Nullable LocalDate dueOn,
    boolean provisional,
    @Nullable Term term,
    boolean late,
    int attempts,
    @Nullable LocalDate sentOn,
    @Nullable LocalDate appliedOn,
    @Nullable Means means,
    @Nullable String note,
    @Nullable String failure,
    @Nullable String recordedBy,
    @Nullable Instant recordedAt)
    implements Serializable {

  /**
   * The case behind an entry.
   *
   * @param subjectName masked where it is a person's
   * @param decisionNumber of the decision that listed it
   */
  public record Matter(
      UUID caseId, String subject, String subjectName, String decisionNumber, EntryChange change)
      implements Serializable {}

  /**
   * By which rule a recipient is to be told, or to have done it.
   *
   * @param from not counted
   * @param confirmed whether a published text bears the rule out
   * @param byAnalogy whether the rule speaks of other recipients
   */
  public record Term(
      LocalDate from,
      String ruleSet,
      String rule,
      @Nullable String article,
      boolean confirmed,
      boolean byAnalogy)
      implements Serializable {}
}
