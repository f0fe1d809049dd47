package org.ipplan.ruleset;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A date of an open case that other rules would move.
 *
 * @param point of the rule behind the date
 * @param objectType kind of object that keeps it, as in {@link
 *     org.ipplan.shared.StepTaken#objectType()}
 * @param title what a reader knows the case by; free of personal data
 * @param nowOn as it is kept
 * @param thenOn as it would be
 */
public record RuleDateMove(
    String point, String objectType, UUID object, String title, LocalDate nowOn, LocalDate thenOn)
    implements Serializable {}
