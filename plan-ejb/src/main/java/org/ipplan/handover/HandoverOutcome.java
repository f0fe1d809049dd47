package org.ipplan.handover;

/** What became of a case that a connected system brought. */
public enum HandoverOutcome {
  /** It waits for its department. */
  NEW,
  /** It was there already. */
  SAME,
  /** Its department takes no cases, or a text is missing or too long. */
  REFUSED
}
