package org.ipplan.indicator;

/** How long a period of observation is. */
public enum PeriodKind {
  YEAR,
  HALF_YEAR,
  QUARTER,
  MONTH
}
