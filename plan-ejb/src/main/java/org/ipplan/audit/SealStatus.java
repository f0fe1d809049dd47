package org.ipplan.audit;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the seal is.
 *
 * @param last the latest block; null before the first
 * @param unsealed how many records wait
 * @param oldestUnsealedAt since when the oldest of them does; null where none does
 */
public record SealStatus(
    @Nullable SealAnchor last, long unsealed, @Nullable Instant oldestUnsealedAt)
    implements Serializable {}
