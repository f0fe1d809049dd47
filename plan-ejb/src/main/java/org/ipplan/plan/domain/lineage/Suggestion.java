package org.ipplan.plan.domain.lineage;

import java.util.UUID;
import org.ipplan.plan.LineageKind;
import org.jspecify.annotations.Nullable;

/**
 * A link that is suggested.
 *
 * @param to null for what seems dropped
 * @param score 0 to 1: of what seems dropped, how far the nearest task is
 * @param likeness of the two; of what seems dropped, to the nearest task
 */
public record Suggestion(
    UUID from, @Nullable UUID to, LineageKind kind, double score, Likeness likeness) {}
