package org.ipplan.web.measure;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.EntryState;
import org.ipplan.measure.DueDay;
import org.ipplan.measure.OrderDetails;
import org.ipplan.measure.OrderState;
import org.jspecify.annotations.Nullable;

/**
 * One measure of one entry in one department that applies it.
 *
 * @param subjectName masked where it is a person's
 * @param byDefault whether nobody was named to apply it, so that whoever decided does
 * @param ruleSet absent for what an office added, as are rule and article
 * @param conditional whether it takes a repeat or grave circumstances
 * @param repeatOf number of the decision this one repeats
 * @param endsOn first day it no longer holds
 * @param ended how the entry ended; absent while it is in force
 * @param due until when feedback is due
 */
@Schema(name = "MeasureOrder")
public record MeasureOrderJson(
    UUID id,
    OrderState state,
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
    LocalDate madeOn,
    LocalDate endsOn,
    @Nullable EntryState ended,
    @Nullable DueJson due,
    @Nullable FeedbackJson applied,
    @Nullable String notApplicableReason,
    @Nullable FeedbackJson lifted,
    String href) {

  /** A day with its rule; {@code bySetting} where no pack names a term. */
  @Schema(name = "MeasureDue")
  public record DueJson(
      LocalDate on,
      @Nullable String ruleSet,
      @Nullable String rule,
      @Nullable String article,
      boolean confirmed,
      boolean bySetting) {
    static DueJson of(DueDay due) {
      return new DueJson(
          due.on(), due.ruleSet(), due.rule(), due.article(), due.confirmed(), due.bySetting());
    }
  }

  /** What a department says it did. */
  @Schema(name = "MeasureFeedback")
  public record FeedbackJson(LocalDate on, String by, String note) {
    static FeedbackJson of(OrderDetails.Feedback said) {
      return new FeedbackJson(said.on(), said.by(), said.note());
    }
  }

  static MeasureOrderJson of(OrderDetails details) {
    var due = details.due();
    var applied = details.applied();
    var lifted = details.lifted();
    return new MeasureOrderJson(
        details.id(),
        details.state(),
        details.entry(),
        details.caseId(),
        details.list(),
        details.subject(),
        details.subjectName(),
        details.decisionNumber(),
        details.authority(),
        details.department(),
        details.byDefault(),
        details.measure(),
        details.nameZh(),
        details.nameEn(),
        details.basisZh(),
        details.basisEn(),
        details.ruleSet(),
        details.rule(),
        details.article(),
        details.confirmed(),
        details.conditional(),
        details.repeatOf(),
        details.madeOn(),
        details.endsOn(),
        details.ended(),
        due == null ? null : DueJson.of(due),
        applied == null ? null : FeedbackJson.of(applied),
        details.notApplicableReason(),
        lifted == null ? null : FeedbackJson.of(lifted),
        "/measure-orders/" + details.id());
  }
}
