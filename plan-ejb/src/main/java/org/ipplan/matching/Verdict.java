package org.ipplan.matching;

/** What a score, or a person before, says of a name and a subject. */
public enum Verdict {
  /** One subject; what follows may go on without anybody looking. */
  MATCH,
  /** Somebody has to look. */
  REVIEW,
  NO_MATCH
}
