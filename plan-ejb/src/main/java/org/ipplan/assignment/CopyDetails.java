package org.ipplan.assignment;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task, or a report on it, brought to a department's notice.
 *
 * @param report null for the task with everything submitted on it
 * @param department code of the department it went to
 * @param from code of the department it came from, null for the office
 * @param takeBackReason null unless it was taken back
 */
public record CopyDetails(
    UUID id,
    long version,
    UUID task,
    int taskYear,
    int taskNumber,
    @Nullable UUID report,
    String department,
    @Nullable String from,
    @Nullable String note,
    CopyState state,
    String copiedBy,
    Instant copiedAt,
    @Nullable String acknowledgedBy,
    @Nullable Instant acknowledgedAt,
    @Nullable String takenBackBy,
    @Nullable Instant takenBackAt,
    @Nullable String takeBackReason)
    implements Serializable {}
