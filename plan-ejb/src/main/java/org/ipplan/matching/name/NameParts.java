package org.ipplan.matching.name;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A name taken apart as the registration of enterprise names puts it together: region, trade name,
 * industry, legal form (SAMR Order 82, 2023, Art. 8).
 *
 * @param written as it was given, without blanks at its ends
 * @param plain letters and characters alone, in one writing
 * @param romanised whether it is written in Latin letters alone
 * @param region code without the zeros at its end; null where the name has none
 * @param tradeName what tells it from others; joined letters where it is romanised
 * @param industry what it does; empty where it is romanised or not written
 * @param industryWords of a romanised name: for each word the Chinese ones it may stand for
 * @param form kind of its legal form, empty where none is written
 * @param branch what follows the legal form, empty for whoever is no branch
 */
public record NameParts(
    String written,
    String plain,
    boolean romanised,
    @Nullable String region,
    String tradeName,
    String industry,
    List<Set<String>> industryWords,
    String form,
    boolean group,
    String branch) {

  public NameParts {
    industryWords = List.copyOf(industryWords);
  }

  /** Trade name and industry in one. */
  String core() {
    return tradeName + industry;
  }
}
