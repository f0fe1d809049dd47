package org.ipplan.audit;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task then and now.
 *
 * @param titleZh at least one of the two languages exists
 * @param stateThen at the beginning of the day asked for; null where it was not handed out yet
 * @param dueThen at the beginning of the day asked for; as now where it was not handed out yet
 * @param steps how many the caller may see since then
 * @param last the latest of them
 */
public record ChangedTask(
    UUID task,
    int year,
    int number,
    @Nullable String titleZh,
    @Nullable String titleEn,
    @Nullable String stateThen,
    String stateNow,
    LocalDate dueThen,
    LocalDate dueNow,
    long steps,
    HistoryEntry last)
    implements Serializable {

  /** Whether it was handed out since. */
  public boolean isNew() {
    return stateThen == null;
  }

  /** Whether its date is another one. */
  public boolean isMoved() {
    return !isNew() && !dueThen.equals(dueNow);
  }
}
