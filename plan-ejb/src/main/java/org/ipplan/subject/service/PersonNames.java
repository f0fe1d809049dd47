package org.ipplan.subject.service;

import org.ipplan.subject.SubjectKind;

/** Names of persons where they need not be read in full. */
final class PersonNames {
  private PersonNames() {}

  /** {@code 张*} for a person, the name itself for an organisation. */
  static String masked(SubjectKind kind, String name) {
    return kind == SubjectKind.PERSON
        ? name.substring(0, name.offsetByCodePoints(0, 1)) + "*"
        : name;
  }
}
