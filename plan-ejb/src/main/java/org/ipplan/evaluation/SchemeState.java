package org.ipplan.evaluation;

public enum SchemeState {
  /** A lead who did not propose it is to decide. */
  PROPOSED,
  /** Rounds are counted by it. */
  IN_FORCE,
  /** Another edition took its place; rounds that used it still do. */
  SUPERSEDED,
  REFUSED,
  WITHDRAWN
}
