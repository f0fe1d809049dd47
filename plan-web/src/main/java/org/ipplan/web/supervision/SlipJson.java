package org.ipplan.web.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.supervision.SlipColour;
import org.ipplan.supervision.SlipDetails;
import org.ipplan.supervision.SlipState;
import org.jspecify.annotations.Nullable;

/**
 * A slip: a letter of supervision to a department.
 *
 * @param year of its number; absent until it is sent
 * @param workingDays term for the answer
 */
@Schema(name = "Slip")
public record SlipJson(
    UUID id,
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
    @Nullable Instant decidedAt,
    String href) {

  static SlipJson of(SlipDetails slip) {
    return new SlipJson(
        slip.id(),
        slip.year(),
        slip.number(),
        slip.colour(),
        slip.state(),
        slip.assignment(),
        slip.task(),
        slip.department(),
        slip.reason(),
        slip.workingDays(),
        slip.preparedBy(),
        slip.preparedAt(),
        slip.sentBy(),
        slip.sentAt(),
        slip.answerByOn(),
        slip.answer(),
        slip.answeredBy(),
        slip.answeredAt(),
        slip.decision(),
        slip.decidedBy(),
        slip.decidedAt(),
        "/slips/" + slip.id());
  }
}
