package org.ipplan.indicator;

/** Which way an indicator ought to go. */
public enum IndicatorDirection {
  HIGHER,
  LOWER
}
