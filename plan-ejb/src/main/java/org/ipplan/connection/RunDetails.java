package org.ipplan.connection;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run of a feed.
 *
 * @param feed code of the feed
 * @param by who posted; {@code plan} where the product asked by itself
 * @param read items; what became of each is told by the next four
 * @param added that were not known
 * @param same that were known and say the same
 * @param changed that say something else now; what they said is kept
 * @param status of the answer; null where nothing was answered
 */
public record RunDetails(
    UUID id,
    String feed,
    FeedWay way,
    String by,
    Instant startedAt,
    @Nullable Instant endedAt,
    RunState state,
    int read,
    int added,
    int same,
    int changed,
    int rejected,
    @Nullable RunFailure failure,
    @Nullable Integer status)
    implements Serializable {}
