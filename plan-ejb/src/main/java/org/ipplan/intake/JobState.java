package org.ipplan.intake;

/** Where a job stands. */
public enum JobState {
  QUEUED,
  RUNNING,
  COMPLETED,
  FAILED,
  CANCELLED;

  /** Whether nothing more is done. */
  public boolean isOver() {
    return this == COMPLETED || this == FAILED || this == CANCELLED;
  }
}
