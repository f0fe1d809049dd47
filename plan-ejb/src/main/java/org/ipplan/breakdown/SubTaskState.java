package org.ipplan.breakdown;

/** Life of a sub-task. */
public enum SubTaskState {
  PLANNED,
  IN_PROGRESS,
  DONE,
  CANCELLED
}
