package org.ipplan.handover;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.ipplan.subject.SubjectKind;
import org.jspecify.annotations.Nullable;

/**
 * A hand-over as the reader's side may know it: the sender as it is, the receiver as it was last
 * sent, the office without the case.
 *
 * @param side the reader's
 * @param number of its first receipt; null before it was sent, and for what came from outside
 * @param fromDepartment code; null for what came from a connected system
 * @param matter null for the office, as are summary, grounds, subject and credit case
 * @param subjectName of a person masked in lists
 * @param task null where it belongs to none, as are its year and number
 * @param follows the hand-over that was passed on to make this one
 * @param source where it came from outside, else null
 * @param handler sign-in name of who sees to it with the receiver; null for other sides
 * @param approvedBy who approved the sending; null for other sides
 * @param state for the receiver and the office {@code RETURNED} while the sender completes it
 * @param due the term that runs now; null where none does
 * @param createdAt null for others than the sender
 * @param files how many the reader may see
 */
public record HandoverDetails(
    UUID id,
    long version,
    HandoverSide side,
    @Nullable String number,
    HandoverKind kind,
    @Nullable String fromDepartment,
    String toDepartment,
    @Nullable String matter,
    @Nullable String summary,
    @Nullable String grounds,
    @Nullable SubjectKind subjectKind,
    @Nullable String subjectCode,
    @Nullable String subjectName,
    @Nullable UUID task,
    @Nullable Integer taskYear,
    @Nullable Integer taskNumber,
    @Nullable UUID creditCase,
    @Nullable UUID follows,
    @Nullable Source source,
    HandoverState state,
    @Nullable HandoverDue due,
    @Nullable String handler,
    @Nullable String approvedBy,
    @Nullable Instant createdAt,
    @Nullable Instant sentAt,
    @Nullable Instant signedAt,
    int files)
    implements Serializable {

  /**
   * Where a case came from outside.
   *
   * @param reference by which the system knows it
   * @param name who hands it over
   */
  public record Source(String system, String reference, String name) implements Serializable {}
}
