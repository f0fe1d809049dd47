package org.ipplan.inspection;

/** How an inspection goes about it (Inspection Regulations Art. 12). */
public enum InspectionMethod {
  /** The department checks itself and explains. */
  SELF_CHECK,
  /** The department reports in person. */
  BRIEFING,
  /** Checks, interviews and visits, announced or not. */
  VISIT,
  /** Discussions, hearings, statistics, assessments. */
  STATISTICS,
  /** Records are asked for and copied. */
  RECORDS,
  /** Clues by letter, telephone and the media. */
  CLUES,
  /** A talk with who is responsible. */
  TALK,
  /** "Internet + inspection". */
  INTERNET
}
