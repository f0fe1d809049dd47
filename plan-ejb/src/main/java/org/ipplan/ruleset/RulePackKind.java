package org.ipplan.ruleset;

/** What a pack is about. */
public enum RulePackKind {
  CREDIT_MANAGEMENT,
  SERIOUS_LIST,
  PENALTY_PUBLICITY,
  CREDIT_REPAIR,
  AGENCY_EVALUATION,
  PATENT_FILING,
  /** Acts of procedure that the others stand on. */
  PROCEDURE
}
