package org.ipplan.plan.text;

import org.jspecify.annotations.Nullable;

/**
 * A party as a clause names it.
 *
 * @param asWritten the name in the text, without the article and without stray blanks
 * @param code the directory's code, null if the directory does not know the name
 * @param nameZh the directory's Chinese name, null if the directory does not know the name
 */
public record ParsedParty(
    String asWritten,
    @Nullable String code,
    @Nullable String nameZh,
    PartyKind kind,
    PartyStanding standing) {

  /** The directory's Chinese name, or the written one where there is none. */
  public String name() {
    return nameZh == null ? asWritten : nameZh;
  }

  boolean sameBodyAs(ParsedParty other) {
    return code == null ? asWritten.equals(other.asWritten) : code.equals(other.code);
  }
}
