package org.ipplan.matching;

/** Whether a person's decision still counts. */
public enum DecisionState {
  IN_FORCE,
  WITHDRAWN
}
