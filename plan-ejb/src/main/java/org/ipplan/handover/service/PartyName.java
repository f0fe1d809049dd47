package org.ipplan.handover.service;

import org.ipplan.subject.SubjectKind;
import org.jspecify.annotations.Nullable;

/** Names of persons where they need not be read in full. */
final class PartyName {
  private PartyName() {}

  /** {@code 张*} for a person, the name itself for an organisation, null for null. */
  static @Nullable String masked(@Nullable SubjectKind kind, @Nullable String name) {
    return kind == SubjectKind.PERSON && name != null
        ? name.substring(0, name.offsetByCodePoints(0, 1)) + "*"
        : name;
  }
}
