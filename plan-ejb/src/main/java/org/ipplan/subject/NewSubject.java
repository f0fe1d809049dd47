package org.ipplan.subject;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A subject to be known.
 *
 * @param code of an organisation; null for a person, who gets a surrogate
 * @param regionCode null to take the code's
 * @param identityNumber of a person, else null; kept encrypted and never given back
 * @param overrideReason why a code that fails the check is genuine; null where it passes
 * @param nameFrom day the name began, null where it is not known
 */
public record NewSubject(
    SubjectKind kind,
    @Nullable String code,
    String name,
    @Nullable String regionCode,
    @Nullable String identityNumber,
    @Nullable String overrideReason,
    @Nullable LocalDate nameFrom) {}
