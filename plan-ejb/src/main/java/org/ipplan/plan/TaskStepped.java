package org.ipplan.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task took a step that its shares follow. Fired inside the transaction of the step.
 *
 * @param action as in {@code docs/workflows.md}
 * @param reason null where the step carries none
 * @param department code of the department the step names; null where it names none
 * @param formerDueOn date before the step
 * @param dueOn date after it; differs where the step moved it
 */
public record TaskStepped(
    UUID task,
    String action,
    @Nullable String reason,
    @Nullable String department,
    LocalDate formerDueOn,
    LocalDate dueOn) {}
