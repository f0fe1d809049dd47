package org.ipplan.indicator;

/** How far an indicator is. */
public enum ProgressClass {
  /** The last value has reached the target. */
  MET,
  AHEAD,
  ON_COURSE,
  BEHIND,
  /** Not met, and no path to say more: no baseline, or the target's year is over. */
  NOT_MET_YET,
  /** A binding target whose year ended without it; never given to another kind. */
  MISSED,
  /** No confirmed value after the baseline. */
  NO_DATA,
  NO_TARGET
}
