package org.ipplan.subject;

/** How another subject is bound to this one. */
public enum Relation {
  LEGAL_REPRESENTATIVE,
  CONTROLLER,
  SHAREHOLDER,
  PARENT,
  SUBSIDIARY,
  BRANCH,
  PRACTITIONER
}
