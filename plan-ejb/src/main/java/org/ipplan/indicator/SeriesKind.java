package org.ipplan.indicator;

/** What a value of a series stands for. */
public enum SeriesKind {
  /** The stand at the end of the period. */
  CUMULATIVE,
  /** The year alone: values of parts of a year are not held against a target. */
  YEARLY
}
