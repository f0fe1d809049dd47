package org.ipplan.breakdown;

/** What a share is broken down into. */
public enum ItemKind {
  /** Work with a handler and a date of its own. */
  SUB_TASK,
  /** Reached or not: a quality. */
  MILESTONE,
  /** A number with a goal: a quantity. */
  TARGET
}
