package org.ipplan.breakdown;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A number the department reports for a target.
 *
 * @param on day the number is of, not after today
 * @param source where it comes from
 */
public record NewValue(LocalDate on, BigDecimal value, String source) implements Serializable {}
