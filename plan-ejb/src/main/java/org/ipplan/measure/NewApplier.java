package org.ipplan.measure;

import java.time.LocalDate;

/**
 * That a department applies a measure.
 *
 * @param measure code, of a rule pack or of an office
 * @param department code
 * @param validFrom first day; entries published from then on are for it
 * @param reason why this department
 */
public record NewApplier(String measure, String department, LocalDate validFrom, String reason) {}
