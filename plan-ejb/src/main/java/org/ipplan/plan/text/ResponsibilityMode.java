package org.ipplan.plan.text;

/** How the parties of a task share it. */
public enum ResponsibilityMode {
  /** One party, and no word of others. */
  SOLE,
  /** The first listed (or the one named so) leads, the others take part. */
  LEAD_AND_PARTICIPANTS,
  /** Each answers for its part (按职责分工负责); the first listed still leads. */
  SHARED
}
