package org.ipplan.connection.domain;

import java.io.Serializable;
import java.util.UUID;
import org.ipplan.connection.ConnectionDetails;
import org.ipplan.connection.FeedInput;
import org.jspecify.annotations.Nullable;

/**
 * A feed and how its system is reached, as work takes it along.
 *
 * @param system code of the system
 * @param systemVersion changes with whatever is set up
 * @param sealed the secret in hexadecimal, encrypted for the system's id; null where there is none
 */
public record FeedSource(
    UUID feed,
    String code,
    UUID systemId,
    String system,
    long systemVersion,
    FeedInput setUp,
    ConnectionDetails connection,
    @Nullable String sealed)
    implements Serializable {}
