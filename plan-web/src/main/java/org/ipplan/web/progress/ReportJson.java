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
 * @param reviews the findings of the office or the lead, earliest first
 * @param inside for the officials of its own department alone
 * @param parts of a consolidated report read by itself, absent elsewhere
 * @param missingParts absent where it lacks none
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
    List<EvidenceJson> evidence,
    @Nullable InsideJson inside,
    @Nullable List<PartJson> parts,
    @Nullable List<MissingPartJson> missingParts) {

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
        report.evidence().stream().map(EvidenceJson::of).toList(),
        InsideJson.of(report.inside()),
        some(report.parts().stream().map(PartJson::of).toList()),
        some(report.missingParts().stream().map(MissingPartJson::of).toList()));
  }

  private static <T> @Nullable List<T> some(List<T> list) {
    return list.isEmpty() ? null : list;
  }

  /**
   * What the officials of the report's own department alone read.
   *
   * @param signOff whether a head signs off before the liaison submits
   * @param signedOffBy absent where nobody signed off the text and files as they stand
   * @param comments what heads said when they sent it back inside, earliest first
   */
  @Schema(name = "Inside")
  public record InsideJson(
      boolean signOff,
      @Nullable String signedOffBy,
      @Nullable Instant signedOffAt,
      List<CommentJson> comments) {
    static @Nullable InsideJson of(ReportDetails.@Nullable Inside inside) {
      return inside == null
          ? null
          : new InsideJson(
              inside.signOff(),
              inside.signedOffBy(),
              inside.signedOffAt(),
              inside.comments().stream().map(CommentJson::of).toList());
    }
  }

  /** What a head said inside the department. */
  @Schema(name = "Comment")
  public record CommentJson(String text, String writtenBy, Instant writtenAt) {
    static CommentJson of(ReportDetails.Comment comment) {
      return new CommentJson(comment.text(), comment.writtenBy(), comment.writtenAt());
    }
  }

  /**
   * A part that a consolidated report last went up without.
   *
   * @param department code
   */
  @Schema(name = "MissingPart")
  public record MissingPartJson(String department, String reason) {
    static MissingPartJson of(ReportDetails.MissingPart missing) {
      return new MissingPartJson(missing.department(), missing.reason());
    }
  }

  /**
   * The office's finding on one submission.
   *
   * @param submission its number, from 1
   * @param approved else it was returned
   * @param reason absent where it was approved without a note
   * @param fields what a return points at: names of fields, ids of files
   * @param dueOn day by which a returned report is due again, absent where it was approved
   */
  @Schema(name = "Review")
  public record ReviewJson(
      int submission,
      boolean approved,
      @Nullable String reason,
      @Nullable LocalDate dueOn,
      List<String> fields,
      String decidedBy,
      Instant decidedAt) {
    static ReviewJson of(ReportDetails.Review review) {
      return new ReviewJson(
          review.submission(),
          review.approved(),
          review.reason(),
          review.dueOn(),
          review.fields(),
          review.decidedBy(),
          review.decidedAt());
    }
  }
}
