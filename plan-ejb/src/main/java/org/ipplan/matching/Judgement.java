package org.ipplan.matching;

/** What a person decided of a name and a subject. */
public enum Judgement {
  SAME,
  DIFFERENT
}
