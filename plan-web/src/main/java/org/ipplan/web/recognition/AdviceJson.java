package org.ipplan.web.recognition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.recognition.AdviceDetails;
import org.ipplan.recognition.AdviceOutcome;
import org.ipplan.recognition.AdviceState;
import org.ipplan.web.support.Language;
import org.jspecify.annotations.Nullable;

/**
 * A request for expert advice.
 *
 * @param task absent where it is about none
 * @param dueOn last day for answers
 * @param experts sign-in names of who was asked; an expert is told the own one alone
 * @param outcome what came of it; outside the office once it is closed
 * @param reason of the outcome, of asking further or of the withdrawal
 * @param sharedAt from when on departments of the task read it, absent before
 * @param answers how many answered; told to the office and leaders alone
 */
@Schema(name = "Advice")
public record AdviceJson(
    UUID id,
    String topic,
    String question,
    @Nullable TypicalCaseTaskJson task,
    LocalDate dueOn,
    List<String> experts,
    AdviceState state,
    String askedBy,
    Instant askedAt,
    @Nullable AdviceOutcome outcome,
    @Nullable String reason,
    @Nullable String recordedBy,
    @Nullable Instant recordedAt,
    @Nullable Instant closedAt,
    @Nullable Instant sharedAt,
    @Nullable Integer answers,
    String href) {

  static AdviceJson of(AdviceDetails each, Language language) {
    var task = each.task();
    return new AdviceJson(
        each.id(),
        each.topic(),
        each.question(),
        task == null ? null : TypicalCaseTaskJson.of(task, language),
        each.dueOn(),
        each.experts(),
        each.state(),
        each.askedBy(),
        each.askedAt(),
        each.outcome(),
        each.reason(),
        each.recordedBy(),
        each.recordedAt(),
        each.closedAt(),
        each.sharedAt(),
        each.answers(),
        "/advice/" + each.id());
  }
}
