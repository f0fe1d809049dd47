package org.ipplan.directory;

/** Life of a substitution; whether it is in force on a day follows from its dates. */
public enum SubstitutionState {
  ENTERED,
  WITHDRAWN
}
