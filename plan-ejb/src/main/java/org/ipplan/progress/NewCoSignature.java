package org.ipplan.progress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whom a department asks to co-sign its report.
 *
 * @param department code of the department asked
 * @param note what it is asked to look at; null for nothing in particular
 * @param dueOn last day to answer; null for five working days from today
 */
public record NewCoSignature(String department, @Nullable String note, @Nullable LocalDate dueOn) {}
