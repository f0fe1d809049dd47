package org.ipplan.plan;

/** Life of a link between tasks of two years. */
public enum LineageState {
  /** Computed, or opened again; the office alone sees it. */
  SUGGESTED,
  /** Settled by the office; open to all who may see the tasks. */
  CONFIRMED,
  /** Refused by the office; not suggested again. */
  REJECTED
}
