package org.ipplan.recognition;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.recognition.TypicalCaseDetails.TaskRef;
import org.jspecify.annotations.Nullable;

/**
 * A request for expert advice.
 *
 * @param task null where it is about none
 * @param dueOn last day for answers
 * @param experts sign-in names of who was asked; for an expert the own one alone
 * @param outcome null before it was recorded; for readers outside the office, before it was closed
 * @param reason of asking further or of the withdrawal; of the outcome, for whom it is not null
 * @param sharedAt from when on departments of the task read it, null before
 * @param answers how many answered; null for readers who are not told
 */
public record AdviceDetails(
    UUID id,
    long version,
    String topic,
    String question,
    @Nullable TaskRef task,
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
    @Nullable Integer answers)
    implements Serializable {
  public AdviceDetails {
    experts = List.copyOf(experts);
  }
}
