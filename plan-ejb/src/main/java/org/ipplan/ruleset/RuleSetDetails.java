package org.ipplan.ruleset;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a pack and how it came to count.
 *
 * @param version for the next change
 * @param shipped whether it came with the product; then nobody decided on it
 * @param decidedBy who confirmed or rejected it, null until then
 */
public record RuleSetDetails(
    RulePack pack,
    long version,
    RuleSetState state,
    boolean shipped,
    String loadedBy,
    Instant loadedAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String decisionReason)
    implements Serializable {}
