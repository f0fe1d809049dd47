package org.ipplan.agency;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An event to be recorded.
 *
 * @param entry code of a deduction or bonus of the scheme
 * @param points positive; null where the rule fixes them
 * @param source code of where it comes from (AG7); null for a bonus
 * @param documentNumber that it rests on
 * @param occurredOn not after today
 * @param runsUntil last day of a stop order, else null (AG6)
 */
public record NewEvent(
    String entry,
    @Nullable BigDecimal points,
    String act,
    @Nullable String source,
    String documentNumber,
    LocalDate occurredOn,
    @Nullable LocalDate runsUntil) {}
