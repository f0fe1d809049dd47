package org.ipplan.evaluation;

/** What a record was counted as. */
public enum Reading {
  IN_TIME,
  LATE,
  /** Its day passed and nothing was done. */
  MISSED,
  /** Approved without a return. */
  AT_ONCE,
  /** Returned at least once. */
  RETURNED,
  /** Something that happened; there is no day it was due. */
  EVENT
}
