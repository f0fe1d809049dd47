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
 * @param content as the department works on it, for its own officials and whoever is asked to
 *     co-sign it; as last submitted for others
 * @param dueOn last day to submit it; after a return the day the office set
 * @param submittedBy who submitted it last, null while it never was
 * @param reviews the office's findings, earliest first
 * @param evidence the files of the content shown
 * @param inside what stays inside its department; null for everybody else
 * @param parts of a consolidated report read by itself: what the departments reported, as far as
 *     the reader may see it
 * @param missingParts what a consolidated report last went up without
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
    List<EvidenceDetails> evidence,
    @Nullable Inside inside,
    List<PartDetails> parts,
    List<MissingPart> missingParts)
    implements Serializable {

  public ReportDetails {
    reviews = List.copyOf(reviews);
    evidence = List.copyOf(evidence);
    parts = List.copyOf(parts);
    missingParts = List.copyOf(missingParts);
  }

  /** The same with its parts. */
  public ReportDetails with(List<PartDetails> withParts, List<MissingPart> without) {
    return new ReportDetails(
        id,
        version,
        assignment,
        task,
        taskYear,
        taskNumber,
        department,
        period,
        consolidated,
        state,
        content,
        dueOn,
        createdBy,
        submittedBy,
        submittedAt,
        reviews,
        evidence,
        inside,
        withParts,
        without);
  }

  /**
   * A part that a consolidated report went up without.
   *
   * @param department code
   */
  public record MissingPart(String department, String reason) implements Serializable {}

  /**
   * What the officials of the report's own department alone read.
   *
   * @param signOff whether a head signs off before the liaison submits
   * @param signedOffBy the head who signed off the text and files as they stand, null where none
   *     did
   * @param comments what heads said when they sent it back inside, earliest first
   */
  public record Inside(
      boolean signOff,
      @Nullable String signedOffBy,
      @Nullable Instant signedOffAt,
      List<Comment> comments)
      implements Serializable {
    public Inside {
      comments = List.copyOf(comments);
    }
  }

  /** What a head said inside the department. */
  public record Comment(String text, String writtenBy, Instant writtenAt) implements Serializable {}

  /**
   * The office's finding on one submission.
   *
   * @param submission number of the submission, from 1
   * @param approved else it was returned
   * @param reason null where it was approved without a note
   * @param fields what a return points at: names of fields as in the REST contract, ids of files
   * @param dueOn day by which a returned report is due again, null where it was approved
   */
  public record Review(
      int submission,
      boolean approved,
      @Nullable String reason,
      @Nullable LocalDate dueOn,
      List<String> fields,
      String decidedBy,
      Instant decidedAt)
      implements Serializable {
    public Review {
      fields = List.copyOf(fields);
    }
  }
}
