package org.ipplan.web.propagation;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.credit.EntryChange;
import org.ipplan.propagation.Means;
import org.ipplan.propagation.PropagationDetails;
import org.ipplan.propagation.PropagationKind;
import org.ipplan.propagation.PropagationState;
import org.jspecify.annotations.Nullable;

/**
 * What one recipient is told of one entry.
 *
 * @param recipient path of the recipient
 * @param caseId for credit staff alone, as are subject, decision, change, rule and note
 * @param change what became of the entry
 * @param madeOn the day of the change
 * @param dueOn absent where law names no term
 * @param late past its date and open, or done after it
 * @param confirmed whether a published text bears the rule out
 * @param byAnalogy whether the rule speaks of other recipients
 */
@Schema(name = "Propagation")
public record PropagationJson(
    UUID id,
    UUID entry,
    PropagationKind kind,
    PropagationState state,
    String recipient,
    String recipientName,
    @Nullable UUID caseId,
    @Nullable String subject,
    @Nullable String subjectName,
    @Nullable String decisionNumber,
    @Nullable EntryChange change,
    LocalDate madeOn,
    @Nullable LocalDate dueOn,
    boolean provisional,
    boolean late,
    @Nullable String ruleSet,
    @Nullable String rule,
    @Nullable String article,
    @Nullable Boolean confirmed,
    @Nullable Boolean byAnalogy,
    int attempts,
    @Nullable LocalDate sentOn,
    @Nullable LocalDate appliedOn,
    @Nullable Means means,
    @Nullable String note,
    @Nullable String failure,
    String href) {

  static PropagationJson of(PropagationDetails line) {
    var matter = line.matter();
    var term = line.term();
    return new PropagationJson(
        line.id(),
        line.entry(),
        line.kind(),
        line.state(),
        "/recipients/" + line.recipient(),
        line.recipientNameZh(),
        matter == null ? null : matter.caseId(),
        matter == null ? null : matter.subject(),
        matter == null ? null : matter.subjectName(),
        matter == null ? null : matter.decisionNumber(),
        matter == null ? null : matter.change(),
        line.madeOn(),
        line.dueOn(),
        line.provisional(),
        line.late(),
        term == null ? null : term.ruleSet(),
        term == null ? null : term.rule(),
        term == null ? null : term.article(),
        term == null ? null : term.confirmed(),
        term == null ? null : term.byAnalogy(),
        line.attempts(),
        line.sentOn(),
        line.appliedOn(),
        line.means(),
        line.note(),
        line.failure(),
        "/propagation/" + line.id());
  }
}
