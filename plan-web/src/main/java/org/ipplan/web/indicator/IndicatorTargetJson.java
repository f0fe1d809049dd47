package org.ipplan.web.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.indicator.IndicatorTargetDetails;
import org.ipplan.indicator.IndicatorTargetState;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator is to reach by the end of a year.
 *
 * @param indicator code
 * @param knownAt since when it is the target; absent while it never was
 * @param supersededAt until when; absent while it is
 */
@Schema(name = "IndicatorTarget")
public record IndicatorTargetJson(
    UUID id,
    String indicator,
    int year,
    BigDecimal value,
    String source,
    @Nullable LocalDate publishedOn,
    boolean verified,
    IndicatorTargetState state,
    String proposedBy,
    Instant proposedAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String decisionReason,
    @Nullable Instant knownAt,
    @Nullable Instant supersededAt,
    String href) {

  static IndicatorTargetJson of(IndicatorTargetDetails of) {
    return new IndicatorTargetJson(
        of.id(),
        of.indicator(),
        of.year(),
        of.value(),
        of.source(),
        of.publishedOn(),
        of.verified(),
        of.state(),
        of.proposedBy(),
        of.proposedAt(),
        of.decidedBy(),
        of.decidedAt(),
        of.decisionReason(),
        of.knownAt(),
        of.supersededAt(),
        "/indicators/" + of.indicator() + "/targets/" + of.id());
  }
}
