package org.ipplan.evaluation;

/** How records of a criterion become points. */
public enum CriterionKind {
  /** The share of its points that the records earned. */
  RATE,
  /** Points for each record, up to a cap. */
  BONUS,
  /** Points off for each record, up to a cap. */
  DEDUCTION
}
