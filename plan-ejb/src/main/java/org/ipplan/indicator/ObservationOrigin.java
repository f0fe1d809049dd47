package org.ipplan.indicator;

/** Where an observation came from. */
public enum ObservationOrigin {
  /** An official of the owner entered it. */
  OFFICIAL,
  /** Another system brought it. */
  SYSTEM,
  /** A figure of an approved report. */
  REPORT,
  /** It ships with the product. */
  SHIPPED
}
