package org.ipplan.indicator;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A target as it is proposed.
 *
 * @param year by whose end it is to be reached
 * @param source the document that sets it
 * @param publishedOn null where it is not known
 */
public record NewIndicatorTarget(
    int year, BigDecimal value, String source, @Nullable LocalDate publishedOn)
    implements Serializable {}
