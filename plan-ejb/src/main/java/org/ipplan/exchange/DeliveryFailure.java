package org.ipplan.exchange;

/** Why an attempt failed; what a target says beyond its status is not kept. */
public enum DeliveryFailure {
  /** The answer was no success. */
  STATUS,
  /** The target sent somewhere else, where nobody follows. */
  REDIRECT,
  /** No answer in time. */
  TIMEOUT,
  /** No connection, or one that broke. */
  CONNECTION,
  /** The host's name leads to an address that is not sent to, or to none. */
  ADDRESS,
  /** The target does not prove who it is, or does not accept who asks. */
  TLS,
  /** The subscription's secret cannot be read: the server's key is another one. */
  SECRET,
  /** Whoever had it ended before it was known what became of it. */
  INTERRUPTED
}
