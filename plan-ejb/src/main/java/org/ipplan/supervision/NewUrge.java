package org.ipplan.supervision;

import org.jspecify.annotations.Nullable;

/**
 * What the office urges for.
 *
 * @param matter what is due; null for the share itself, to be signed for or to be finished
 * @param note the office's words; never blank
 * @param urgent whether it is told on days off as well, and to the department's heads too (T4)
 */
public record NewUrge(Reminder.@Nullable Matter matter, String note, boolean urgent) {}
