package org.ipplan.credit;

/** States of an objection or a request for repair. */
public enum ApplicationState {
  FILED,
  ACCEPTED,
  DECIDED_FOR,
  DECIDED_AGAINST,
  /** Not accepted, with reasons. */
  REFUSED,
  WITHDRAWN
}
