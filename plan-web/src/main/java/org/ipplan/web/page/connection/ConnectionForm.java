package org.ipplan.web.page.connection;

import java.io.Serializable;
import org.ipplan.connection.ConnectionDetails;
import org.ipplan.connection.ConnectionInput;
import org.ipplan.connection.CredentialKind;
import org.ipplan.web.page.Choice;

/** How a system is reached, as it is filled in; what does not belong to its kind is left out. */
public class ConnectionForm implements Serializable {
  private CredentialKind credentials;
  private String tokenAddress;
  private String clientId;
  private String scope;
  private String key;
  private String secret;
  private String pushClient;

  ConnectionForm(ConnectionDetails now) {
    credentials = now.credentials();
    tokenAddress = now.tokenAddress();
    clientId = now.clientId();
    scope = now.scope();
    key = now.key();
    pushClient = now.pushClient();
  }

  ConnectionInput asked() {
    var token = credentials == CredentialKind.OAUTH2;
    var secretly = token || credentials == CredentialKind.SIGNED;
    return new ConnectionInput(
        credentials,
        token ? Choice.text(tokenAddress) : null,
        token ? Choice.text(clientId) : null,
        token ? Choice.text(scope) : null,
        credentials == CredentialKind.MUTUAL_TLS ? Choice.text(key) : null,
        secretly ? Choice.text(secret) : null,
        Choice.text(pushClient));
  }

  public CredentialKind getCredentials() {
    return credentials;
  }

  public void setCredentials(CredentialKind credentials) {
    this.credentials = credentials;
  }

  public String getTokenAddress() {
    return tokenAddress;
  }

  public void setTokenAddress(String tokenAddress) {
    this.tokenAddress = tokenAddress;
  }

  public String getClientId() {
    return clientId;
  }

  public void setClientId(String clientId) {
    this.clientId = clientId;
  }

  public String getScope() {
    return scope;
  }

  public void setScope(String scope) {
    this.scope = scope;
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }

  /** Never shown. */
  public String getSecret() {
    return null;
  }

  public void setSecret(String secret) {
    this.secret = secret;
  }

  public String getPushClient() {
    return pushClient;
  }

  public void setPushClient(String pushClient) {
    this.pushClient = pushClient;
  }
}
