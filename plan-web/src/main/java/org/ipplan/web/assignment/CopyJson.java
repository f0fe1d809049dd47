package org.ipplan.web.assignment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.assignment.CopyDetails;
import org.ipplan.assignment.CopyState;
import org.jspecify.annotations.Nullable;

/**
 * A task, or a report on it, brought to a department's notice.
 *
 * @param task id
 * @param report absent for the task with everything submitted on it
 * @param department code of the department it went to
 * @param from code of the department it came from, absent for the office
 */
@Schema(name = "Copy")
public record CopyJson(
    UUID id,
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
    @Nullable String takeBackReason,
    String href) {

  static CopyJson of(CopyDetails copy) {
    return new CopyJson(
        copy.id(),
        copy.task(),
        copy.taskYear(),
        copy.taskNumber(),
        copy.report(),
        copy.department(),
        copy.from(),
        copy.note(),
        copy.state(),
        copy.copiedBy(),
        copy.copiedAt(),
        copy.acknowledgedBy(),
        copy.acknowledgedAt(),
        copy.takenBackBy(),
        copy.takenBackAt(),
        copy.takeBackReason(),
        "/copies/" + copy.id());
  }
}
