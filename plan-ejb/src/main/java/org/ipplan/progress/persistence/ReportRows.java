package org.ipplan.progress.persistence;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.progress.EvidenceDetails;
import org.ipplan.progress.ReportContent;
import org.ipplan.progress.ReportDetails;
import org.ipplan.progress.ReportState;
import org.ipplan.progress.domain.Approved;
import org.ipplan.progress.domain.PointedAt;
import org.ipplan.shared.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Reads rows into records. */
final class ReportRows {
  private ReportRows() {}

  /**
   * @param comments inside the department, read by its own officials alone
   */
  static ReportDetails report(
      Tuple row,
      List<ReportDetails.Review> reviews,
      List<EvidenceDetails> evidence,
      List<ReportDetails.Comment> comments) {
    return new ReportDetails(
        row.get("id", UUID.class),
        row.get("version", Long.class),
        row.get("assignment_id", UUID.class),
        row.get("task_id", UUID.class),
        row.get("task_year", Integer.class),
        row.get("task_number", Integer.class),
        row.get("department_code", String.class),
        row.get("period", String.class),
        row.get("consolidated", Boolean.class),
        ReportState.valueOf(row.get("state", String.class)),
        content(row),
        row.get("due_on", LocalDate.class),
        row.get("created_by", String.class),
        row.get("submitted_by", String.class),
        row.get("submitted_at", Instant.class),
        reviews,
        evidence,
        inside(row, comments),
        List.of(),
        List.of());
  }

  private static ReportDetails.@Nullable Inside inside(
      Tuple row, List<ReportDetails.Comment> comments) {
    return row.get("own", Boolean.class)
        ? new ReportDetails.Inside(
            row.get("sign_off", Boolean.class),
            row.get("signed_off_by", String.class),
            row.get("signed_off_at", Instant.class),
            comments)
        : null;
  }

  static ReportDetails.Comment comment(Tuple row) {
    return new ReportDetails.Comment(
        row.get("text", String.class),
        row.get("written_by", String.class),
        row.get("written_at", Instant.class));
  }

  static ReportContent content(Tuple row) {
    return new ReportContent(
        row.get("narrative", String.class),
        row.get("percent_complete", Integer.class),
        FiguresConverter.parse(row.get("figures", String.class)).list());
  }

  static Approved approved(Tuple row) {
    var submittedOn =
        LocalDate.ofInstant(row.get("submitted_at", Instant.class), BusinessClock.ZONE);
    return new Approved(content(row), submittedOn);
  }

  static ReportDetails.Review review(Tuple row) {
    return new ReportDetails.Review(
        row.get("submission", Integer.class),
        row.get("decision", String.class).equals("APPROVED"),
        row.get("reason", String.class),
        row.get("due_on", LocalDate.class),
        PointedAt.list(row.get("fields", String.class)),
        row.get("decided_by", String.class),
        row.get("decided_at", Instant.class));
  }

  static EvidenceDetails evidence(Tuple row) {
    return new EvidenceDetails(
        row.get("id", UUID.class),
        row.get("report_id", UUID.class),
        row.get("file_name", String.class),
        row.get("media_type", String.class),
        row.get("size", Long.class),
        row.get("sha256", String.class),
        row.get("uploaded_by", String.class),
        row.get("uploaded_at", Instant.class));
  }
}
