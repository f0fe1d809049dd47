package org.ipplan.web.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.indicator.ObservationDetails;
import org.ipplan.indicator.ObservationOrigin;
import org.ipplan.indicator.ObservationState;
import org.jspecify.annotations.Nullable;

/**
 * A value of an indicator.
 *
 * @param indicator code
 * @param endsOn last day of the period
 * @param verified whether the value was found confirmed in its source
 * @param system code of the system that brought it; absent for others
 * @param report the report it is a figure of; absent for others
 * @param knownAt since when it is the value of its period; absent while it never was
 * @param corrects the value it took or is to take the place of; absent for none
 */
@Schema(name = "IndicatorObservation")
public record ObservationJson(
    UUID id,
    String indicator,
    String period,
    LocalDate endsOn,
    BigDecimal value,
    String source,
    @Nullable LocalDate publishedOn,
    boolean verified,
    boolean publishedVerified,
    ObservationOrigin origin,
    @Nullable String system,
    @Nullable String reference,
    @Nullable UUID report,
    ObservationState state,
    String broughtBy,
    Instant broughtAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String decisionReason,
    @Nullable Instant knownAt,
    @Nullable Instant supersededAt,
    @Nullable UUID corrects,
    String href) {

  static ObservationJson of(ObservationDetails of) {
    return new ObservationJson(
        of.id(),
        of.indicator(),
        of.period(),
        of.toOn(),
        of.value(),
        of.source(),
        of.publishedOn(),
        of.verified(),
        of.publishedVerified(),
        of.origin(),
        of.system(),
        of.reference(),
        of.report(),
        of.state(),
        of.broughtBy(),
        of.broughtAt(),
        of.decidedBy(),
        of.decidedAt(),
        of.decisionReason(),
        of.knownAt(),
        of.supersededAt(),
        of.corrects(),
        "/indicators/" + of.indicator() + "/observations/" + of.id());
  }
}
