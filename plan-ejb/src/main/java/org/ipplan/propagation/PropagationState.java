package org.ipplan.propagation;

/** States of a line of the ledger. Late follows from the dates and is no state. */
public enum PropagationState {
  /** To be sent. */
  PENDING,
  SENT,
  /** The recipient did what it was told. */
  APPLIED,
  /** Did not arrive, or could not be done; to be sent again. */
  FAILED,
  /** Nobody waits for it any more: the entry changed again. */
  OVERTAKEN;

  /** Whether somebody waits for it. */
  public boolean isOpen() {
    return this == PENDING || this == SENT || this == FAILED;
  }
}
