package org.ipplan.evaluation;

/** How sure the basis of a criterion is. */
public enum BasisStatus {
  CONFIRMED,
  UNCONFIRMED,
  /** A choice of the office: no law gives it. */
  OWN
}
