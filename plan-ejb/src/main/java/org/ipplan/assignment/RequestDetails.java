package org.ipplan.assignment;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A department's request to the office, with the value there was and the value asked for.
 *
 * @param department code of who asks
 * @param formerDueOn date of the task when it was filed
 * @param proposedDueOn date asked for, null where none is
 * @param decideByOn last day the office should decide
 * @param decidedBy sign-in name, null before
 */
public record RequestDetails(
    UUID id,
    long version,
    UUID task,
    int taskYear,
    int taskNumber,
    UUID assignment,
    String department,
    RequestKind kind,
    RequestState state,
    String reason,
    LocalDate formerDueOn,
    @Nullable LocalDate proposedDueOn,
    @Nullable String proposedText,
    @Nullable String proposedDepartment,
    String filedBy,
    Instant filedAt,
    LocalDate decideByOn,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String decisionReason)
    implements Serializable {}
