package org.ipplan.agency;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An event that is only supposed, for a simulation.
 *
 * @param points positive; null where the rule fixes them
 * @param act null for an act of its own
 */
public record Supposed(
    String entry, @Nullable BigDecimal points, @Nullable String act, LocalDate occurredOn)
    implements Serializable {}
