package org.ipplan.exchange.domain;

import java.time.Instant;
import java.util.UUID;
import org.ipplan.exchange.EventKind;

/**
 * An event as a log gets it: what it is about, and nothing of what it says.
 *
 * @param subject what entries of the log are kept in order by
 * @param position among all events
 */
public record LogEntry(
    UUID event, EventKind kind, String subject, long position, Instant happenedAt) {}
