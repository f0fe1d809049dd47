package org.ipplan.web.connection;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.connection.ConnectionDetails;
import org.ipplan.connection.CredentialKind;
import org.jspecify.annotations.Nullable;

/**
 * How a system is reached, without any secret.
 *
 * @param secretSetBy who set the secret; left out where there is none
 */
@Schema(name = "SystemConnection")
public record SystemConnectionJson(
    CredentialKind credentials,
    @Nullable String tokenAddress,
    @Nullable String clientId,
    @Nullable String scope,
    @Nullable String key,
    @Nullable String pushClient,
    @Nullable String secretSetBy,
    @Nullable Instant secretSetAt,
    @Nullable String setUpBy,
    @Nullable Instant setUpAt) {

  static SystemConnectionJson of(ConnectionDetails details) {
    return new SystemConnectionJson(
        details.credentials(),
        details.tokenAddress(),
        details.clientId(),
        details.scope(),
        details.key(),
        details.pushClient(),
        details.secretSetBy(),
        details.secretSetAt(),
        details.setUpBy(),
        details.setUpAt());
  }
}
