package org.ipplan.web.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.credit.CreditList;
import org.ipplan.measure.MeasureDetails;
import org.ipplan.measure.MeasureState;
import org.jspecify.annotations.Nullable;

/**
 * A measure that an office added.
 *
 * @param authority code of the department that added it, for the entries it decides
 * @param validTo first day it no longer holds
 * @param stated whether the one who confirmed stated that it neither cuts rights nor adds duties
 */
@Schema(name = "AddedMeasure")
public record AddedMeasureJson(
    UUID id,
    String code,
    String authority,
    CreditList list,
    @Nullable String ground,
    String nameZh,
    @Nullable String nameEn,
    String law,
    String article,
    String item,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable UUID replaces,
    MeasureState state,
    boolean stated,
    String proposedBy,
    Instant proposedAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String decisionReason,
    @Nullable String endReason,
    String href) {

  static AddedMeasureJson of(MeasureDetails details) {
    return new AddedMeasureJson(
        details.id(),
        details.code(),
        details.authority(),
        details.list(),
        details.ground(),
        details.nameZh(),
        details.nameEn(),
        details.law(),
        details.article(),
        details.item(),
        details.validFrom(),
        details.validTo(),
        details.replaces(),
        details.state(),
        details.stated(),
        details.proposedBy(),
        details.proposedAt(),
        details.decidedBy(),
        details.decidedAt(),
        details.decisionReason(),
        details.endReason(),
        "/measures/" + details.id());
  }
}
