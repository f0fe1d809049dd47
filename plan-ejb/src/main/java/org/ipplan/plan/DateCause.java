package org.ipplan.plan;

/** Why a task's date moved. */
public enum DateCause {
  /** The lead asked for more time and the office agreed (T9). */
  EXTENSION,
  /** The task was changed. */
  CHANGE,
  /** The task was paused: the date moved by exactly the pause. */
  PAUSE
}
