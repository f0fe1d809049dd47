package org.ipplan.subject;

/** What a record of a subject's file is about (task 50). */
public enum RecordKind {
  PENALTY,
  SPOT_CHECK,
  RULING,
  FILING,
  HONOUR
}
