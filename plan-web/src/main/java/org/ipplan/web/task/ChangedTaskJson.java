package org.ipplan.web.task;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.audit.ChangedTask;
import org.ipplan.web.support.Language;
import org.jspecify.annotations.Nullable;

/**
 * A task then and now.
 *
 * @param title in the reader's language where it exists
 * @param stateThen at the beginning of the day asked for; absent where it was not handed out yet
 * @param dueThen at the beginning of the day asked for; as now where it was not handed out yet
 * @param steps how many the caller may see since then
 */
@Schema(name = "ChangedTask")
public record ChangedTaskJson(
    UUID task,
    int year,
    int number,
    @Nullable String title,
    @Nullable String stateThen,
    String stateNow,
    LocalDate dueThen,
    LocalDate dueNow,
    long steps,
    HistoryJson last,
    String href) {

  static ChangedTaskJson of(ChangedTask changed, Language language) {
    return new ChangedTaskJson(
        changed.task(),
        changed.year(),
        changed.number(),
        language.of(changed.titleZh(), changed.titleEn()),
        changed.stateThen(),
        changed.stateNow(),
        changed.dueThen(),
        changed.dueNow(),
        changed.steps(),
        HistoryJson.of(changed.last()),
        "/tasks/" + changed.task());
  }
}
