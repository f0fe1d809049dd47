package org.ipplan.recognition;

/** What came of what experts said. */
public enum AdviceOutcome {
  ADOPTED,
  PARTLY_ADOPTED,
  NOT_ADOPTED
}
