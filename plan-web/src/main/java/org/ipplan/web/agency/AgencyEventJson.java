package org.ipplan.web.agency;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.agency.AgencyKind;
import org.ipplan.agency.EventDetails;
import org.ipplan.agency.EventState;
import org.jspecify.annotations.Nullable;

/**
 * An event that costs or brings points.
 *
 * @param agency code of the rated subject
 * @param points given by whoever recorded it; absent where the rule fixes them
 * @param restoredOn first day its points are given back
 */
@Schema(name = "AgencyEvent")
public record AgencyEventJson(
    UUID id,
    String agency,
    AgencyKind kind,
    EventState state,
    String entry,
    @Nullable BigDecimal points,
    String act,
    @Nullable String source,
    String documentNumber,
    LocalDate occurredOn,
    @Nullable LocalDate runsUntil,
    String recordedBy,
    Instant recordedAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String endedBy,
    @Nullable Instant endedAt,
    @Nullable String reason,
    @Nullable LocalDate restoredOn,
    String href) {

  static AgencyEventJson of(EventDetails each) {
    return new AgencyEventJson(
        each.id(),
        each.agency(),
        each.kind(),
        each.state(),
        each.entry(),
        each.points(),
        each.act(),
        each.source(),
        each.documentNumber(),
        each.occurredOn(),
        each.runsUntil(),
        each.recordedBy(),
        each.recordedAt(),
        each.decidedBy(),
        each.decidedAt(),
        each.endedBy(),
        each.endedAt(),
        each.reason(),
        each.restoredOn(),
        "/agency-events/" + each.id());
  }
}
