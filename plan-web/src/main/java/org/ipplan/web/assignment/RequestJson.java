package org.ipplan.web.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.assignment.RequestDetails;
import org.ipplan.assignment.RequestKind;
import org.ipplan.assignment.RequestState;
import org.jspecify.annotations.Nullable;

/**
 * What a department asks of the office, with the value there was and the value asked for.
 *
 * @param formerDueOn date of the task when it was filed
 * @param decideByOn last day the office should decide
 */
@Schema(name = "ChangeRequest")
public record RequestJson(
    UUID id,
    UUID task,
    int taskYear,
    int taskNumber,
    UUID assignment,
    String department,
    RequestKind kind,
    RequestState state,
    String reason,
    LocalDate formerDueOn,
    @Nullable LocalDate dueOn,
    @Nullable String text,
    @Nullable String toDepartment,
    String filedBy,
    Instant filedAt,
    LocalDate decideByOn,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String decisionReason,
    String href) {

  static RequestJson of(RequestDetails request) {
    return new RequestJson(
        request.id(),
        request.task(),
        request.taskYear(),
        request.taskNumber(),
        request.assignment(),
        request.department(),
        request.kind(),
        request.state(),
        request.reason(),
        request.formerDueOn(),
        request.proposedDueOn(),
        request.proposedText(),
        request.proposedDepartment(),
        request.filedBy(),
        request.filedAt(),
        request.decideByOn(),
        request.decidedBy(),
        request.decidedAt(),
        request.decisionReason(),
        "/requests/" + request.id());
  }
}
