package org.ipplan.evaluation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One evaluation of a year.
 *
 * @param number counted within the year, from 1
 * @param asOf last day that was counted
 * @param state as it is now, or was at the moment asked for
 * @param appealByOn last day to appeal, null before it is announced
 * @param departments how many are evaluated
 * @param openAppeals how many appeals nobody decided yet
 */
public record RoundDetails(
    UUID id,
    long version,
    int year,
    int number,
    UUID scheme,
    LocalDate asOf,
    String reason,
    RoundState state,
    String startedBy,
    Instant startedAt,
    @Nullable String announcedBy,
    @Nullable Instant announcedAt,
    @Nullable LocalDate appealByOn,
    @Nullable String finalisedBy,
    @Nullable Instant finalisedAt,
    @Nullable Instant endedAt,
    @Nullable String endedReason,
    int departments,
    int openAppeals)
    implements Serializable {}
