package org.ipplan.ruleset;

/** How sure a rule is; shown beside every date it produces. */
public enum RuleStatus {
  /** Checked against a published text or excerpt. */
  CONFIRMED,
  /** From general knowledge, not checked. */
  UNCONFIRMED,
  /** The figure itself is doubtful. */
  UNSURE
}
