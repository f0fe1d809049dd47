package org.ipplan.web.task;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.plan.TaskMode;
import org.ipplan.plan.TaskSource;
import org.ipplan.plan.TaskState;
import org.ipplan.supervision.DeliveryConfidence;
import org.ipplan.supervision.Light;
import org.ipplan.supervision.TaskDetails;
import org.ipplan.supervision.TaskSummary;
import org.ipplan.web.support.Language;
import org.jspecify.annotations.Nullable;

/**
 * A task.
 *
 * @param section null where the chapter has none
 * @param clause the responsibility clause as published, absent in lists and where there is none
 * @param continuing whether it has no end of its own
 * @param sourceReference document, leader or meeting of a task beyond the plan, absent otherwise
 * @param handledOutside whether the matter lies above the secrecy level of this system, so that its
 *     number and title alone are kept
 * @param lightReason why the light is on, in words
 * @param confidence the office's own rating of the delivery, absent while there is none; it is not
 *     part of the light
 * @param lead null where nobody was named
 * @param assignments shares of its departments, absent in lists
 * @param href path from the base
 */
@Schema(name = "Task")
public record TaskJson(
    UUID id,
    int year,
    int number,
    @JsonbNillable @Schema(nullable = true) @Nullable Integer chapter,
    @JsonbNillable @Schema(nullable = true) @Nullable Integer section,
    @Nullable String title,
    @Nullable String text,
    @Nullable String clause,
    TaskMode mode,
    TaskState state,
    LocalDate dueOn,
    boolean continuing,
    boolean openEnded,
    boolean sample,
    TaskSource source,
    @Nullable String sourceReference,
    @Nullable LocalDate sourceOn,
    boolean handledOutside,
    Light light,
    String lightReason,
    @Nullable DeliveryConfidence confidence,
    @JsonbNillable @Schema(nullable = true) @Nullable PartyJson lead,
    List<PartyJson> participants,
    @Nullable List<ShareJson> assignments,
    String href) {

  static TaskJson of(TaskDetails task, Language language) {
    var shares = task.assignments().stream().map(share -> ShareJson.of(share, language)).toList();
    return of(task.summary(), task.clause(), shares, language);
  }

  /** The task as lists show it. */
  public static TaskJson summary(TaskSummary task, Language language) {
    return of(task, null, null, language);
  }

  private static TaskJson of(
      TaskSummary task,
      @Nullable String clause,
      @Nullable List<ShareJson> shares,
      Language language) {
    var lead = task.lead();
    return new TaskJson(
        task.id(),
        task.year(),
        task.number(),
        task.chapter(),
        task.section(),
        language.of(task.titleZh(), task.titleEn()),
        language.of(task.textZh(), task.textEn()),
        clause,
        task.mode(),
        task.state(),
        task.dueOn(),
        task.continuing(),
        task.openEnded(),
        task.sample(),
        task.origin().source(),
        task.origin().reference(),
        task.origin().on(),
        task.origin().handledOutside(),
        task.light(),
        language.reason(task.lightReason()),
        task.confidence(),
        lead == null ? null : PartyJson.of(lead, language),
        task.participants().stream().map(party -> PartyJson.of(party, language)).toList(),
        shares,
        "/tasks/" + task.id());
  }
}
