package org.ipplan.assignment;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One department's share of one task.
 *
 * @param department code
 * @param signForByOn last day to sign for it
 * @param dueOn day the task is due
 * @param handler sign-in name of who works on it, null before anybody does
 * @param pausedOn day it was paused, null while it is not
 * @param endedReason why it was withdrawn, or the note it was completed with
 * @param handledOutside whether the matter lies above the secrecy level of this system
 */
public record AssignmentDetails(
    UUID id,
    long version,
    UUID task,
    int taskYear,
    int taskNumber,
    String department,
    AssignmentRole role,
    AssignmentState state,
    LocalDate signForByOn,
    LocalDate dueOn,
    @Nullable String handler,
    @Nullable String acceptedBy,
    @Nullable Instant acceptedAt,
    @Nullable String disputeReason,
    @Nullable LocalDate pausedOn,
    @Nullable String endedReason,
    boolean handledOutside)
    implements Serializable {}
