package org.ipplan.evaluation;

/** What an appeal that is upheld does to what was counted. */
public enum Treatment {
  /** The record does not count. */
  EXCLUDED,
  /** The record counts otherwise. */
  COUNTED,
  /** Something counts that was not there. */
  ADDED
}
