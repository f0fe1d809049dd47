package org.ipplan.plan.domain;

import java.time.LocalDate;
import java.util.List;
import org.ipplan.plan.TaskMode;
import org.jspecify.annotations.Nullable;

/**
 * What the text says of a task.
 *
 * @param chapter null where the text has none
 * @param section null where the chapter has none
 * @param clause null where there is none
 * @param dueOn the date the text names, or the last day of the year (T7)
 */
public record Wording(
    int number,
    String label,
    @Nullable Integer chapter,
    @Nullable Integer section,
    BilingualText title,
    BilingualText text,
    @Nullable String clause,
    TaskMode mode,
    boolean openEnded,
    boolean continuing,
    LocalDate dueOn,
    List<TaskParty> parties) {

  public Wording {
    parties = List.copyOf(parties);
  }
}
