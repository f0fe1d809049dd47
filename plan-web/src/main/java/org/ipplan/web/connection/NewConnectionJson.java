package org.ipplan.web.connection;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.connection.ConnectionInput;
import org.ipplan.connection.CredentialKind;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * How a system is reached.
 *
 * @param key name of a key of the server's key store
 * @param secret left out to keep the one there is; never shown again
 * @param pushClient functional user that may post messages for it
 */
@Schema(name = "NewConnection", requiredProperties = "credentials")
public record NewConnectionJson(
    @Nullable CredentialKind credentials,
    @Nullable String tokenAddress,
    @Nullable String clientId,
    @Nullable String scope,
    @Nullable String key,
    @Nullable String secret,
    @Nullable String pushClient) {

  private static final NewConnectionJson EMPTY =
      new NewConnectionJson(null, null, null, null, null, null, null);

  static ConnectionInput asked(@Nullable NewConnectionJson body) {
    var wanted = Objects.requireNonNullElse(body, EMPTY);
    return new ConnectionInput(
        Inputs.require("credentials", wanted.credentials),
        wanted.tokenAddress,
        wanted.clientId,
        wanted.scope,
        wanted.key,
        wanted.secret,
        wanted.pushClient);
  }

  /** Without the secret: a record that is printed must not tell it. */
  @Override
  public String toString() {
    return String.valueOf(credentials);
  }
}
