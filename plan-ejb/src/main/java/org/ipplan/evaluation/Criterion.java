package org.ipplan.evaluation;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One line of a scheme.
 *
 * @param code what is counted
 * @param points most of a rate; of a bonus or deduction those of one record. Positive
 * @param cap most of all records of a bonus or deduction; null for rates
 */
public record Criterion(
    Evidence code,
    CriterionKind kind,
    BigDecimal points,
    @Nullable BigDecimal cap,
    String nameZh,
    String nameEn,
    String explanationZh,
    String explanationEn,
    String basisZh,
    String basisEn,
    BasisStatus basisStatus)
    implements Serializable {}
