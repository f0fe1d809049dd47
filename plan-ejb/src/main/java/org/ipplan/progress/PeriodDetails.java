package org.ipplan.progress;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A time to report on.
 *
 * @param code such as {@code 2024-H1}
 * @param toOn last day of the period
 * @param dueOn last day to submit its report
 */
public record PeriodDetails(
    String code, int year, LocalDate fromOn, LocalDate toOn, LocalDate dueOn)
    implements Serializable {}
