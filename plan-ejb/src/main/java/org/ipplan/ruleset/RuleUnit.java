package org.ipplan.ruleset;

/** What a plain number of a rule counts; lengths of time are terms instead. */
public enum RuleUnit {
  PERSON,
  HOUR,
  POINT,
  PERCENT,
  TIMES,
  YUAN
}
