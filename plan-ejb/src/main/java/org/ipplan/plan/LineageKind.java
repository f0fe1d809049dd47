package org.ipplan.plan;

/** What became of a task in a later year. */
public enum LineageKind {
  /** One task goes on as one. */
  CONTINUED,
  /** Several tasks go on as one. */
  MERGED,
  /** One task goes on as several. */
  SPLIT,
  /** The later year has no task for it. */
  DROPPED
}
