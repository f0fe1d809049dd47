package org.ipplan.plan;

/** Life of a task; names as in the REST contract. */
public enum TaskState {
  DRAFT,
  ASSIGNED,
  IN_PROGRESS,
  PAUSED,
  CLOSING,
  CLOSED,
  CANCELLED
}
