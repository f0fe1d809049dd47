package org.ipplan.web.task;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.plan.DateCause;
import org.ipplan.plan.TaskDateMove;

/**
 * One move of a task's date.
 *
 * @param decidedBy sign-in name
 */
@Schema(name = "DateMove")
public record DateMoveJson(
    LocalDate formerOn,
    LocalDate newOn,
    DateCause cause,
    String reason,
    String decidedBy,
    Instant decidedAt) {

  static DateMoveJson of(TaskDateMove move) {
    return new DateMoveJson(
        move.formerOn(),
        move.newOn(),
        move.cause(),
        move.reason(),
        move.decidedBy(),
        move.decidedAt());
  }
}
