package org.ipplan.agency;

/** What became of an objection or a repair. */
public enum ApplicationState {
  FILED,
  ACCEPTED,
  DECIDED_FOR,
  DECIDED_AGAINST,
  /** Not accepted. */
  REFUSED,
  WITHDRAWN
}
