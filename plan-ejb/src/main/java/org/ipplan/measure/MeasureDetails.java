package org.ipplan.measure;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ipplan.credit.CreditList;
import org.jspecify.annotations.Nullable;

/**
 * A measure that an office added.
 *
 * @param code by which orders and departments that apply it name it
 * @param authority code of the department that added it, for the entries it decides
 * @param validTo first day it no longer holds, null while no end is known
 * @param stated whether the one who confirmed stated that it neither cuts rights nor adds duties
 * @param proposedBy sign-in name
 * @param decisionReason why it was rejected
 * @param endReason why it ended
 */
public record MeasureDetails(
    UUID id,
    long version,
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
    @Nullable String endReason)
    implements Serializable {}
