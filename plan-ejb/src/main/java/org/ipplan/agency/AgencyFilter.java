package org.ipplan.agency;

import org.jspecify.annotations.Nullable;

/**
 * What narrows a list of rated subjects or of their grades.
 *
 * @param grade of the latest published one
 * @param query part of a name, beginning of a code or licence number
 * @param region beginning of a region code
 */
public record AgencyFilter(
    @Nullable AgencyKind kind,
    @Nullable String grade,
    @Nullable String region,
    @Nullable String query) {}
