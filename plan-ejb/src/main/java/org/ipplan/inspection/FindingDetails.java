package org.ipplan.inspection;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.calendar.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * A finding: the office's words, and beside them what the department answered.
 *
 * @param number within its inspection
 * @param task null where it belongs to none, as are its year and number
 * @param term working days from the day it was fed back; null where the office named a date
 * @param dueOn by when it is to be put right; null in a draft with a term
 * @param authors sign-in names; none of them reviews an objection
 * @param issuedOn day it was fed back; null before
 * @param objectByOn last day for an objection; null before it was fed back
 * @param suspendedOn since when an objection holds the rectification up; null where none does
 * @param overdue whether its date has passed and it is not put right
 * @param entries what either side said, in order; empty in lists
 * @param reckoning how its date follows from its term; null in lists and where a date was named
 */
public record FindingDetails(
    UUID id,
    long version,
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
    List<Entry> entries,
    @Nullable Deadline reckoning)
    implements Serializable {

  public FindingDetails {
    authors = List.copyOf(authors);
    entries = List.copyOf(entries);
  }

  /** The same with what only the single finding shows. */
  public FindingDetails with(List<Entry> said, @Nullable Deadline shown) {
    return new FindingDetails(
        id,
        version,
        inspection,
        inspectionTitle,
        number,
        department,
        task,
        taskYear,
        taskNumber,
        text,
        basis,
        term,
        dueOn,
        state,
        authors,
        issuedOn,
        objectByOn,
        suspendedOn,
        overdue,
        said,
        shown);
  }

  /**
   * What one side said with a step.
   *
   * @param byOffice whether the office said it, else the department
   * @param evidence numbers of documents or ids of files that support it
   */
  public record Entry(
      boolean byOffice,
      String action,
      String text,
      List<String> evidence,
      String writtenBy,
      Instant writtenAt)
      implements Serializable {
    public Entry {
      evidence = List.copyOf(evidence);
    }
  }
}
