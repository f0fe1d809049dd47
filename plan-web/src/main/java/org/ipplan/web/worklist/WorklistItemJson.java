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
 * @param period of a report, absent for other kinds
 * @param workingDaysLeft until it is due, negative when overdue
 * @param provisional whether that rests on a year without a published calendar
 * @param href path of the thing from the base
 */
@Schema(name = "WorklistItem")
public record WorklistItemJson(
    WorklistItem.Kind kind,
    UUID id,
    @Nullable String title,
    UUID task,
    int taskYear,
    int taskNumber,
    String department,
    String role,
    @Nullable String period,
    String state,
    LocalDate dueOn,
    int workingDaysLeft,
    boolean provisional,
    Light light,
    String href) {

  static WorklistItemJson of(WorklistItem item, Language language) {
    return new WorklistItemJson(
        item.kind(),
        item.id(),
        language.of(item.titleZh(), item.titleEn()),
        item.task(),
        item.taskYear(),
        item.taskNumber(),
        item.department(),
        item.role(),
        item.period(),
        item.state(),
        item.dueOn(),
        item.workingDaysLeft(),
        item.provisional(),
        item.light(),
        item.href());
  }
}
