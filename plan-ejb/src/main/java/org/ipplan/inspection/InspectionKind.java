package org.ipplan.inspection;

/** What an inspection is for (Inspection Regulations Art. 14). */
public enum InspectionKind {
  /** The whole of a department's work on the plan. */
  COMPREHENSIVE,
  /** One matter. */
  SPECIAL,
  /** Something that happened. */
  INCIDENT,
  /** The follow-up of every day. */
  DAILY,
  /** Clues that came in. */
  CLUE_CHECK
}
