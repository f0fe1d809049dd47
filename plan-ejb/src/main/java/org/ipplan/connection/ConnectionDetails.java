package org.ipplan.connection;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a system is reached, without any secret.
 *
 * @param secretSetBy who set the secret; null where there is none
 * @param setUpBy who changed address, credentials or mapping last; null while nobody did
 */
public record ConnectionDetails(
    CredentialKind credentials,
    @Nullable String tokenAddress,
    @Nullable String clientId,
    @Nullable String scope,
    @Nullable String key,
    @Nullable String pushClient,
    @Nullable String secretSetBy,
    @Nullable Instant secretSetAt,
    @Nullable String setUpBy,
    @Nullable Instant setUpAt)
    implements Serializable {}
