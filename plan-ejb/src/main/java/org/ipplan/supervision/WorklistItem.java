package org.ipplan.supervision;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for somebody.
 *
 * @param id of the thing: the assignment, or the report where one exists, else the assignment
 * @param titleZh title of the task; at least one of the two languages exists
 * @param department code of the department whose part it is
 * @param period of a report, null for other kinds
 * @param workingDaysLeft until it is due, negative when overdue
 * @param href path of the thing from the REST base
 */
public record WorklistItem(
    Kind kind,
    UUID id,
    UUID task,
    int taskYear,
    int taskNumber,
    @Nullable String titleZh,
    @Nullable String titleEn,
    String department,
    String role,
    @Nullable String period,
    String state,
    LocalDate dueOn,
    int workingDaysLeft,
    boolean provisional,
    Light light,
    String href)
    implements Serializable {

  /** What kind of thing waits. */
  public enum Kind {
    /** A share to sign for, or to work on. */
    ASSIGNMENT,
    /** A report to write, correct or submit. */
    REPORT,
    /** A submitted report to decide on. */
    REVIEW,
    /** A disputed share to decide on. */
    DISPUTE
  }
}
