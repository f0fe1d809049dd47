package org.ipplan.supervision;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A slip: a letter of supervision to a department.
 *
 * @param year of its number; null until it is sent, as are number, sentBy, sentAt and answerByOn
 * @param workingDays term for the answer
 * @param answer the department's last; null before there is one
 * @param decision why the office gave the answer back, withdrew the slip, or what it noted on
 *     closing it; null before it decided
 */
public record SlipDetails(
    UUID id,
    long version,
    @Nullable Integer year,
    @Nullable Integer number,
    SlipColour colour,
    SlipState state,
    UUID assignment,
    UUID task,
    String department,
    String reason,
    int workingDays,
    String preparedBy,
    Instant preparedAt,
    @Nullable String sentBy,
    @Nullable Instant sentAt,
    @Nullable LocalDate answerByOn,
    @Nullable String answer,
    @Nullable String answeredBy,
    @Nullable Instant answeredAt,
    @Nullable String decision,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt)
    implements Serializable {}
