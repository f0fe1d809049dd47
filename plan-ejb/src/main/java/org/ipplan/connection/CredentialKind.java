package org.ipplan.connection;

/** How the product says who it is when it asks a system. */
public enum CredentialKind {
  /** Not at all: what is asked is public. */
  NONE,
  /** A token that is had for client id and secret (OAuth 2.0 client credentials). */
  OAUTH2,
  /** A key and certificate of the server, by its name. */
  MUTUAL_TLS,
  /** A signature by a secret that both sides know, as of the product's own events. */
  SIGNED
}
