package org.ipplan.progress;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report on one department's part of a task in one period.
 *
 * @param department code
 * @param period such as {@code 2024-H1}
 * @param consolidated whether the lead reports on the whole
 * @param content as the department works on it, for its own officials; as last submitted for others
 * @param dueOn last day to submit it; after a return the day the office set
 * @param submittedBy who submitted it last, null while it never was
 * @param reviews the office's findings, earliest first
 * @param evidence the files of the content shown
 */
public record ReportDetails(
    UUID id,
    long version,
    UUID assignment,
    UUID task,
    int taskYear,
    int taskNumber,
    String department,
    String period,
    boolean consolidated,
    ReportState state,
    ReportContent content,
    LocalDate dueOn,
    String createdBy,
    @Nullable String submittedBy,
    @Nullable Instant submittedAt,
    List<Review> reviews,
    List<EvidenceDetails> evidence)
    implements Serializable {

  public ReportDetails {
    reviews = List.copyOf(reviews);
    evidence = List.copyOf(evidence);
  }

  /**
   * The office's finding on one submission.
   *
   * @param submission number of the submission, from 1
   * @param approved else it was returned
   * @param reason null where it was approved without a note
   * @param dueOn day by which a returned report is due again, null where it was approved
   */
  public record Review(
      int submission,
      boolean approved,
      @Nullable String reason,
      @Nullable LocalDate dueOn,
      String decidedBy,
      Instant decidedAt)
      implements Serializable {}
}
