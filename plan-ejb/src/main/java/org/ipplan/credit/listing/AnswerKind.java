package org.ipplan.credit.listing;

/** What a worksheet answers. */
public enum AnswerKind {
  /** One of the tests that are met together (S1). */
  TEST,
  /** Something to weigh (S4). */
  FACTOR
}
