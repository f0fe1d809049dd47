package org.ipplan.assignment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is brought to whose notice.
 *
 * @param department code of the department it goes to
 * @param report a submitted report on the task; null for the task with everything submitted on it
 * @param note why, null for no word
 */
public record NewCopy(String department, @Nullable UUID report, @Nullable String note) {}
