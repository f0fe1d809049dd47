package org.ipplan.shared.outbound;

/** Why a call has no answer. */
public enum CallFailure {
  /** No answer in time, or not the whole of it. */
  TIMEOUT,
  /** No connection, or one that broke. */
  CONNECTION,
  /** The host's name leads to an address that is not called, or to none. */
  ADDRESS,
  /** The other side does not prove who it is, or does not accept who asks. */
  TLS,
  /** The answer is longer than the caller takes. */
  TOO_LARGE
}
