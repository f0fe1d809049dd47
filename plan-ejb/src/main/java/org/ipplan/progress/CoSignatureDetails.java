package org.ipplan.progress;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A department's co-signature of another department's report.
 *
 * @param task id of the report's task
 * @param writingDepartment code of the department whose report it is
 * @param department code of the department asked
 * @param note what it was asked to look at, null for nothing in particular
 * @param dueOn last day to answer
 * @param answer the last answer, also where it is void or no longer asked for; null before one
 * @param withdrawal null unless the department is no longer asked
 * @param passedOver why the report last went up without it; null where it did not
 */
public record CoSignatureDetails(
    UUID id,
    long version,
    UUID report,
    UUID task,
    int taskYear,
    int taskNumber,
    String writingDepartment,
    String department,
    CoSignatureState state,
    @Nullable String note,
    LocalDate dueOn,
    String askedBy,
    Instant askedAt,
    @Nullable Answer answer,
    @Nullable Withdrawal withdrawal,
    @Nullable String passedOver)
    implements Serializable {

  /**
   * What the department asked said.
   *
   * @param opinion null where it agreed without one
   */
  public record Answer(
      boolean agreed, @Nullable String opinion, String answeredBy, Instant answeredAt)
      implements Serializable {}

  /** Why the department is no longer asked. */
  public record Withdrawal(String reason, String withdrawnBy, Instant withdrawnAt)
      implements Serializable {}
}
