package org.ipplan.plan;

/** How the departments of a task share it; the first listed leads in every mode. */
public enum TaskMode {
  /** One department. */
  SOLE,
  /** The first listed leads, the others take part and answer to it. */
  LEAD_AND_PARTICIPANTS,
  /** Division of responsibilities: each also answers for its own part. */
  SHARED
}
