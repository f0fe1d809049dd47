package org.ipplan.indicator;

/** Which line of the rule gave the class. */
public enum ProgressReason {
  TARGET_REACHED,
  RATIO_AHEAD,
  RATIO_ON_COURSE,
  RATIO_BEHIND,
  TARGET_YEAR_OVER,
  NO_BASELINE,
  NO_PATH,
  NO_VALUE,
  NO_VALUE_AFTER_BASELINE,
  NO_TARGET
}
