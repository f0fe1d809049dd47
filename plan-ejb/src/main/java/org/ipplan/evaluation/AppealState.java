package org.ipplan.evaluation;

public enum AppealState {
  FILED,
  /** What was counted is corrected. */
  UPHELD,
  REJECTED,
  /** The department took it back. */
  WITHDRAWN
}
