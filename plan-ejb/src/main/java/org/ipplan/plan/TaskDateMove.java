package org.ipplan.plan;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One move of a task's date.
 *
 * @param decidedBy sign-in name
 */
public record TaskDateMove(
    LocalDate formerOn,
    LocalDate newOn,
    DateCause cause,
    String reason,
    String decidedBy,
    Instant decidedAt)
    implements Serializable {}
