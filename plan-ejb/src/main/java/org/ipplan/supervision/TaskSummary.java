package org.ipplan.supervision;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.plan.TaskMode;
import org.ipplan.plan.TaskSource;
import org.ipplan.plan.TaskState;
import org.jspecify.annotations.Nullable;

/**
 * A task as lists show it. Titles and texts exist in the languages of the plan: at least one of the
 * two.
 *
 * @param section null where the chapter has none
 * @param continuing whether it has no end of its own; it never turns red for time (T7)
 * @param confidence the office's own rating of the delivery, beside the light and never merged with
 *     it; null while the office has given none
 * @param lead null where nobody was named
 */
public record TaskSummary(
    UUID id,
    int year,
    int number,
    @Nullable Integer chapter,
    @Nullable Integer section,
    @Nullable String titleZh,
    @Nullable String titleEn,
    @Nullable String textZh,
    @Nullable String textEn,
    TaskMode mode,
    TaskState state,
    LocalDate dueOn,
    boolean continuing,
    boolean openEnded,
    boolean sample,
    Origin origin,
    Light light,
    LightReason lightReason,
    @Nullable DeliveryConfidence confidence,
    @Nullable Party lead,
    List<Party> participants)
    implements Serializable {

  public TaskSummary {
    participants = List.copyOf(participants);
  }

  /**
   * Where the task comes from (T1).
   *
   * @param reference document, leader or meeting; null for a task of the plan
   * @param on day of that document or meeting; null for a task of the plan
   * @param handledOutside whether the matter lies above the secrecy level of this system: its text
   *     is not shown
   */
  public record Origin(
      TaskSource source, @Nullable String reference, @Nullable LocalDate on, boolean handledOutside)
      implements Serializable {}

  /** A department of the task, with its names in both languages. */
  public record Party(String code, String nameZh, String nameEn, String asWritten)
      implements Serializable {}
}
