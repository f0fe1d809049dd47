package org.ipplan.subject;

import org.jspecify.annotations.Nullable;

/**
 * What narrows the list of subjects.
 *
 * @param query part of a name or beginning of a code, former ones too
 * @param lead whether only those with a lead
 */
public record SubjectFilter(
    @Nullable SubjectKind kind,
    @Nullable SubjectState state,
    @Nullable String query,
    boolean lead) {}
