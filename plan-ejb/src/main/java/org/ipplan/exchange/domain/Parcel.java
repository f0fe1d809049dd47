package org.ipplan.exchange.domain;

import java.time.Instant;
import java.util.UUID;
import org.ipplan.exchange.EventKind;
import org.jspecify.annotations.Nullable;

/**
 * A delivery that a member has taken.
 *
 * @param owner functional user of the system it goes to
 * @param sealed the secret as it is kept with the subscription, encrypted, in hexadecimal
 * @param position of the event among all
 * @param action the step it tells, null where its kind tells none
 * @param attempts this one counted
 */
public record Parcel(
    UUID id,
    UUID subscription,
    String owner,
    String target,
    String sealed,
    UUID event,
    EventKind kind,
    String subject,
    long position,
    @Nullable String action,
    Instant happenedAt,
    int attempts,
    Instant waitingSince) {}
