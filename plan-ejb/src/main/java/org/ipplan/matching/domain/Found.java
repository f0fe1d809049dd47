package org.ipplan.matching.domain;

import java.util.UUID;
import org.ipplan.matching.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * A name of a subject that came near a query.
 *
 * @param code of the subject, today
 * @param current its name today
 * @param name the name that came near
 * @param regionCode on record
 * @param byCode whether the query has the subject's code, or a former one
 * @param decision what a person decided of this query and subject, null where nobody did
 */
public record Found(
    UUID subject,
    String code,
    String current,
    String name,
    @Nullable String regionCode,
    boolean byCode,
    @Nullable UUID decision,
    @Nullable Judgement judgement) {}
