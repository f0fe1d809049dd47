package org.ipplan.subject;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A subject as lists show it.
 *
 * @param code unified social credit code, or a person's surrogate
 * @param name now; a person's is masked
 * @param identity masked identity number of a person, else null
 * @param records in its file
 * @param leads of them that are marked for examination
 */
public record SubjectSummary(
    String code,
    SubjectKind kind,
    String name,
    @Nullable String regionCode,
    SubjectState state,
    @Nullable String identity,
    long records,
    long leads)
    implements Serializable {}
