package org.ipplan.web.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.inspection.FindingDetails;
import org.ipplan.inspection.FindingState;
import org.jspecify.annotations.Nullable;

/**
 * A finding, and what either side said about it.
 *
 * @param number within its inspection
 * @param task id of the task it is on, absent where it is on none
 * @param term working days from the feedback, absent where the office named a date
 * @param dueOn by when it is to be put right, absent in a draft with a term
 * @param issuedOn day of the feedback, absent before
 * @param objectByOn last day for an objection, absent before the feedback
 * @param suspendedOn since when a review holds the rectification up, absent where none does
 * @param overdue derived from the date
 * @param entries absent in lists
 */
@Schema(name = "Finding")
public record FindingJson(
    UUID id,
    UUID inspection,
    String inspectionTitle,
    int number,
    String department,
    @Nullable UUID task,
    @Nullable Integer taskYear,
    @Nullable Integer taskNumber,
    String text,
    String basis,
    @Nullable Integer term,
    @Nullable LocalDate dueOn,
    FindingState state,
    List<String> authors,
    @Nullable LocalDate issuedOn,
    @Nullable LocalDate objectByOn,
    @Nullable LocalDate suspendedOn,
    boolean overdue,
    @Nullable List<Entry> entries,
    String href) {

  /**
   * What one side said with a step.
   *
   * @param byOffice whether the office said it, else the department
   * @param evidence numbers of documents or ids of files
   */
  @Schema(name = "FindingEntry")
  public record Entry(
      boolean byOffice,
      String action,
      String text,
      List<String> evidence,
      String writtenBy,
      Instant writtenAt) {
    static Entry of(FindingDetails.Entry entry) {
      return new Entry(
          entry.byOffice(),
          entry.action(),
          entry.text(),
          entry.evidence(),
          entry.writtenBy(),
          entry.writtenAt());
    }
  }

  static FindingJson of(FindingDetails finding) {
    return of(finding, finding.entries().stream().map(Entry::of).toList());
  }

  static FindingJson summary(FindingDetails finding) {
    return of(finding, null);
  }

  private static FindingJson of(FindingDetails finding, @Nullable List<Entry> entries) {
    return new FindingJson(
        finding.id(),
        finding.inspection(),
        finding.inspectionTitle(),
        finding.number(),
        finding.department(),
        finding.task(),
        finding.taskYear(),
        finding.taskNumber(),
        finding.text(),
        finding.basis(),
        finding.term(),
        finding.dueOn(),
        finding.state(),
        finding.authors(),
        finding.issuedOn(),
        finding.objectByOn(),
        finding.suspendedOn(),
        finding.overdue(),
        entries,
        "/findings/" + finding.id());
  }
}
