package org.ipplan.progress.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The office's finding on one submission, apart from the department's claim.
 *
 * @param reason why it was returned, or the note it was approved with
 * @param fields what it points at, parted by commas; empty where it points at nothing
 * @param dueOn last day to submit it again, null where it was approved
 */
@Embeddable
public record Review(
    @Column(name = "id", nullable = false) UUID id,
    @Column(name = "submission", nullable = false) int submission,
    @Column(name = "decision", nullable = false) @Enumerated(EnumType.STRING) Decision decision,
    @Column(name = "reason") @Nullable String reason,
    @Column(name = "due_on") @Nullable LocalDate dueOn,
    @Column(name = "fields", nullable = false) String fields,
    @Column(name = "decided_by", nullable = false) String decidedBy,
    @Column(name = "decided_at", nullable = false) Instant decidedAt) {

  /** What the office found. */
  public enum Decision {
    RETURNED,
    APPROVED
  }
}
