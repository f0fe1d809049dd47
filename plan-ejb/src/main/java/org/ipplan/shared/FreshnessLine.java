package org.ipplan.shared;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How up to date one thing is that runs behind what was done.
 *
 * @param name in kebab case, a part of the interface
 * @param upTo what happened until then is taken in; null where nothing happened yet
 * @param waiting what is still to be taken in or brought
 * @param failed what was given up and waits for people
 * @param oldestWaitingAt since when the oldest of what waits does; null where nothing does
 * @param fresh whether it is as up to date as it should be
 */
public record FreshnessLine(
    String name,
    @Nullable Instant upTo,
    long waiting,
    long failed,
    @Nullable Instant oldestWaitingAt,
    boolean fresh)
    implements Serializable {}
