package org.ipplan.connection;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How a system is reached.
 *
 * @param tokenAddress where tokens are had; of {@link CredentialKind#OAUTH2} alone
 * @param key name of a key of the server's key store; of {@link CredentialKind#MUTUAL_TLS} alone
 * @param secret null to keep the one there is
 * @param pushClient functional user that may post messages for it; null where it posts none
 */
public record ConnectionInput(
    CredentialKind credentials,
    @Nullable String tokenAddress,
    @Nullable String clientId,
    @Nullable String scope,
    @Nullable String key,
    @Nullable String secret,
    @Nullable String pushClient)
    implements Serializable {

  /** Without the secret: a record that is printed must not tell it. */
  @Override
  public String toString() {
    return credentials.name();
  }
}
