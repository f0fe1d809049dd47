package org.ipplan.connection;

/** States of a run of a feed. */
public enum RunState {
  RUNNING,
  /** It came to its end; items may have been refused. */
  DONE,
  /** What was answered could not be had or read. */
  FAILED,
  /** Whoever had it ended; what was taken in stays, and the next run begins where it was. */
  INTERRUPTED
}
