package org.ipplan.handover;

/** Whose terms a hand-over goes by. */
public enum HandoverKind {
  /** A suspected crime, to public security, the procuratorate or supervision. */
  CRIMINAL,
  /** A case of another department's competence. */
  ADMINISTRATIVE
}
