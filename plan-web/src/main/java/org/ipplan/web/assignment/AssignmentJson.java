package org.ipplan.web.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.assignment.AssignmentDetails;
import org.ipplan.assignment.AssignmentRole;
import org.ipplan.assignment.AssignmentState;
import org.jspecify.annotations.Nullable;

/**
 * One department's share of one task.
 *
 * @param task id of the task
 * @param department code
 * @param signForByOn last day to sign for it
 * @param handler sign-in name, absent before anybody works on it
 * @param pausedOn day it was paused, absent while it is not
 * @param endedReason why it was withdrawn, or the note it was completed with
 */
@Schema(name = "Assignment")
public record AssignmentJson(
    UUID id,
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
    @Nullable String endedReason) {

  static AssignmentJson of(AssignmentDetails assignment) {
    return new AssignmentJson(
        assignment.id(),
        assignment.task(),
        assignment.taskYear(),
        assignment.taskNumber(),
        assignment.department(),
        assignment.role(),
        assignment.state(),
        assignment.signForByOn(),
        assignment.dueOn(),
        assignment.handler(),
        assignment.acceptedBy(),
        assignment.acceptedAt(),
        assignment.disputeReason(),
        assignment.pausedOn(),
        assignment.endedReason());
  }
}
