package org.ipplan.agency;

import org.jspecify.annotations.Nullable;

/**
 * Somebody to be rated.
 *
 * @param code of a known subject
 * @param licenceNumber of the licence or registration
 * @param regionCode six digits; null to take the subject's
 * @param department code of the body that evaluates: a central one, or a province's in its area
 */
public record NewAgency(
    String code,
    AgencyKind kind,
    String licenceNumber,
    @Nullable String regionCode,
    String department) {}
