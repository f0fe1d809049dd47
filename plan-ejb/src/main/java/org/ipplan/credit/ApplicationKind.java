package org.ipplan.credit;

/** What a subject may ask for. */
public enum ApplicationKind {
  /** Correction, once the basis document is revoked, unlawful or void (C12). */
  OBJECTION,
  /** Repair, after the minimum period and with what was wrong put right (C13 to C15). */
  REPAIR
}
