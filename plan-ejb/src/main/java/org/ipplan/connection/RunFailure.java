package org.ipplan.connection;

/** Why a run failed. */
public enum RunFailure {
  /** The answer was no success. */
  STATUS,
  /** The system sent somewhere else, where nobody follows. */
  REDIRECT,
  /** No answer in time. */
  TIMEOUT,
  /** No connection, or one that broke. */
  CONNECTION,
  /** The host's name leads to an address that is not called, or to none. */
  ADDRESS,
  /** The system does not prove who it is, or does not accept who asks. */
  TLS,
  /** The answer is too long. */
  TOO_LARGE,
  /** The answer is no JSON, or nested too deep. */
  NOT_JSON,
  /** Where the items should be is no array. */
  NO_ITEMS,
  /** No token could be had. */
  TOKEN,
  /** The secret cannot be read: the server's key is another one, or there is none. */
  SECRET,
  /** The product itself could not go on. */
  PRODUCT
}
