package org.ipplan.web.worklist;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.supervision.Light;
import org.ipplan.supervision.WorklistItem;
import org.ipplan.web.support.Language;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits.
 *
 * @param task absent for a plan, as are its number, the department and the role
 * @param taskYear year of the task or of the plan
 * @param planVersion of a plan, absent for other kinds
 * @param period of a report, absent for other kinds
 * @param dueOn absent where no rule sets a date
 * @param workingDaysLeft until it is due, negative when overdue, absent without a date
 * @param provisional whether that rests on a year without a published calendar
 * @param lightReason why the light is on, in words
 * @param href path of the thing from the base
 */
@Schema(name = "WorklistItem")
public record WorklistItemJson(
    WorklistItem.Kind kind,
    UUID id,
    @Nullable String title,
    @Nullable UUID task,
    int taskYear,
    @Nullable Integer taskNumber,
    @Nullable Integer planVersion,
    @Nullable String department,
    @Nullable String role,
    @Nullable String period,
    String state,
    @Nullable LocalDate dueOn,
    @Nullable Integer workingDaysLeft,
    boolean provisional,
    Light light,
    String lightReason,
    String href) {

  static WorklistItemJson of(WorklistItem item, Language language) {
    return new WorklistItemJson(
        item.kind(),
        item.id(),
        language.of(item.titleZh(), item.titleEn()),
        item.task(),
        item.taskYear(),
        item.taskNumber(),
        item.planVersion(),
        item.department(),
        item.role(),
        item.period(),
        item.state(),
        item.dueOn(),
        item.workingDaysLeft(),
        item.provisional(),
        item.light(),
        language.reason(item.lightReason()),
        item.href());
  }
}
