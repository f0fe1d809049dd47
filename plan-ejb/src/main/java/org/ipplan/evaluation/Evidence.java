package org.ipplan.evaluation;

/** What the product can count of a department's year. */
public enum Evidence {
  /** Shares signed for within their term. */
  SIGNING(true),
  /** Reports sent up by their day. */
  REPORTING(true),
  /** Reports that were never returned. */
  FIRST_TIME(true),
  /** Co-signatures answered by their day. */
  CO_SIGNING(true),
  /** Shares completed by their day, weighed by the part in the task. */
  COMPLETION(true),
  /** Milestones met by their day. */
  MILESTONES(true),
  /** Findings of inspections put right by their day. */
  RECTIFICATION(true),
  /** Published cases. */
  TYPICAL_CASES(false),
  /** Praise after an inspection. */
  PRAISE(false),
  /** Urged by the office. */
  URGES(false),
  /** Slips by their colour. */
  BLUE_SLIPS(false),
  YELLOW_SLIPS(false),
  RED_SLIPS(false),
  /** Criticism after an inspection. */
  CRITICISM(false);

  private final boolean rate;

  Evidence(boolean rate) {
    this.rate = rate;
  }

  /** Whether its records count out of those that could; others are events, each of which counts. */
  public boolean isRate() {
    return rate;
  }
}
