package org.ipplan.progress;

/** Whether reports on a period are still written and decided on. */
public enum PeriodState {
  OPEN,
  CLOSED
}
