package org.ipplan.handover;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The term that runs now.
 *
 * @param on last day
 * @param at the very moment, where the rule counts hours; else null
 * @param point of the rule it follows from
 * @param ruleSet that gave it
 * @param late whether it has passed; derived
 */
public record HandoverDue(
    LocalDate on, @Nullable Instant at, String point, String ruleSet, boolean late)
    implements Serializable {}
