package org.ipplan.subject;

/** What a subject is. */
public enum SubjectKind {
  /** Known by its unified social credit code. */
  ORGANISATION,
  /** Known by a surrogate; the identity number is kept encrypted. */
  PERSON
}
