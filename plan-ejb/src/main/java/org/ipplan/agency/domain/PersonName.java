package org.ipplan.agency.domain;

/** Names of persons where they are not needed in full. */
public final class PersonName {
  private PersonName() {}

  /** {@code 张*} for a person, the name itself for everybody else. */
  public static String masked(boolean person, String name) {
    return person && !name.isEmpty()
        ? name.substring(0, name.offsetByCodePoints(0, 1)) + "*"
        : name;
  }
}
