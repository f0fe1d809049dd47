package org.ipplan.sharing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A record.
 *
 * @param at real time
 * @param department code; null of a system that sees every department
 * @param clientAddress null of what the product sent by itself
 * @param requestId null of what the product sent by itself
 */
public record SharingDetails(
    SharedContent content,
    Instant at,
    @Nullable String department,
    @Nullable String clientAddress,
    @Nullable String requestId) {}
