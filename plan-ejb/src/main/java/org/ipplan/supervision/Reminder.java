package org.ipplan.supervision;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is to be told of a matter that is due, by the escalation ladder or by the office. Fired
 * inside the transaction that records it, once for each; whoever brings news to people observes it.
 *
 * @param id of the record of it; no two reminders share one
 * @param matter what is due
 * @param matterId the share, the report (the share where none is begun) or the finding
 * @param task the task it belongs to; null where it belongs to none
 * @param department code of the department whose matter it is
 * @param audience who is told; never empty
 * @param dueOn null where the office urges a matter without a date
 * @param workingDaysLeft on the day of the reminder, negative when overdue; null without a date
 * @param note the office's words; null for a rung of the ladder
 * @param urgent whether it is told on days off as well
 * @param href path of the matter from the REST base
 */
public record Reminder(
    UUID id,
    Kind kind,
    Matter matter,
    UUID matterId,
    @Nullable UUID task,
    String department,
    Set<Audience> audience,
    @Nullable LocalDate dueOn,
    @Nullable Integer workingDaysLeft,
    @Nullable String note,
    boolean urgent,
    String href) {

  public Reminder {
    audience = Set.copyOf(audience);
  }

  /** What makes it. */
  public enum Kind {
    /** A rung of the escalation ladder. */
    RUNG,
    /** The office urges by hand. */
    URGE,
    /** The office's blue slip: near the date. */
    BLUE_SLIP,
    /** The office's yellow slip: behind schedule, or poor in quality. */
    YELLOW_SLIP,
    /** The office's red slip: overdue. */
    RED_SLIP
  }

  /** What is due. */
  public enum Matter {
    /** A share to sign for. */
    SIGN_FOR,
    /** A share to finish. */
    ASSIGNMENT,
    /** A report to submit. */
    REPORT,
    /** A finding to put right. */
    FINDING
  }
}
