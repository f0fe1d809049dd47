package org.ipplan.indicator;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A value that another system brings.
 *
 * @param indicator code
 * @param period {@code 2024}, {@code 2024-H1}, {@code 2024-Q2} or {@code 2024-06}
 * @param value in the indicator's unit, with the digits it was published with
 * @param source where the system has it from
 * @param publishedOn null where it is not known
 * @param system code of the bringing system
 * @param reference what the system calls the value, null where it has no name for it
 */
public record BroughtObservation(
    String indicator,
    String period,
    BigDecimal value,
    String source,
    @Nullable LocalDate publishedOn,
    String system,
    @Nullable String reference)
    implements Serializable {}
