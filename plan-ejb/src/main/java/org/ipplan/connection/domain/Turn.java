package org.ipplan.connection.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run that a member has.
 *
 * @param since what was new before then is known; null for the first
 * @param tag of the last answer; null where it had none
 */
public record Turn(
    UUID run,
    FeedSource source,
    Instant startedAt,
    @Nullable Instant since,
    @Nullable String tag) {}
