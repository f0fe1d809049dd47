package org.ipplan.web.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.progress.ReportDetails;
import org.ipplan.progress.ReportState;
import org.jspecify.annotations.Nullable;

/**
 * A report on one department's part of a task in one period.
 *
 * @param assignment id of the share it reports on
 * @param task id
 * @param department code
 * @param consolidated whether the lead reports on the whole
 * @param dueOn last day to submit it
 * @param reviews the office's findings, earliest first
 */
@Schema(name = "Report")
public record ReportJson(
    UUID id,
    UUID assignment,
    UUID task,
    int taskYear,
    int taskNumber,
    String department,
    String period,
    boolean consolidated,
    ReportState state,
    String narrative,
    int percentComplete,
    List<FigureJson> figures,
    LocalDate dueOn,
    String createdBy,
    @Nullable String submittedBy,
    @Nullable Instant submittedAt,
    List<ReviewJson> reviews,
    List<EvidenceJson> evidence) {

  static ReportJson of(ReportDetails report) {
    return new ReportJson(
        report.id(),
        report.assignment(),
        report.task(),
        report.taskYear(),
        report.taskNumber(),
        report.department(),
        report.period(),
        report.consolidated(),
        report.state(),
        report.content().narrative(),
        report.content().percentComplete(),
        report.content().figures().stream().map(FigureJson::of).toList(),
        report.dueOn(),
        report.createdBy(),
        report.submittedBy(),
        report.submittedAt(),
        report.reviews().stream().map(ReviewJson::of).toList(),
        report.evidence().stream().map(EvidenceJson::of).toList());
  }

  /**
   * The office's finding on one submission.
   *
   * @param submission its number, from 1
   * @param approved else it was returned
   * @param reason absent where it was approved without a note
   * @param dueOn day by which a returned report is due again, absent where it was approved
   */
  @Schema(name = "Review")
  public record ReviewJson(
      int submission,
      boolean approved,
      @Nullable String reason,
      @Nullable LocalDate dueOn,
      String decidedBy,
      Instant decidedAt) {
    static ReviewJson of(ReportDetails.Review review) {
      return new ReviewJson(
          review.submission(),
          review.approved(),
          review.reason(),
          review.dueOn(),
          review.decidedBy(),
          review.decidedAt());
    }
  }
}
