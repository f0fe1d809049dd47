package org.ipplan.matching.name;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a name is found by. Sounds are Latin letters, so that trigrams work under every locale and a
 * character of the same sound is found as well as a romanised name.
 *
 * @param plain the whole name in one writing
 * @param sound syllables of the trade name
 * @param whole syllables of region, trade name and industry
 */
public record NameKey(String plain, String sound, String whole) {
  /** Changes with the rules by which names are taken apart, so that older keys are made anew. */
  public static final int EDITION = 1;

  /** The key of a name; its parts are empty where it has neither letters nor characters. */
  public static NameKey of(String name) {
    return of(Names.parts(name), null);
  }

  /**
   * The key of a name that was taken apart.
   *
   * @param region given beside it, without the zeros at its end; null to take the name's
   */
  public static NameKey of(NameParts name, @Nullable String region) {
    var sound = sound(name);
    var place = region == null ? name.region() : region;
    var whole =
        Stream.of(place == null ? "" : Regions.spelled(place), sound, industry(name))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    return new NameKey(name.plain(), sound, whole);
  }

  private static String sound(NameParts name) {
    if (Folding.hasHan(name.tradeName())) {
      return Spelling.usual(name.tradeName());
    }
    var cut = Spelling.cut(name.tradeName());
    return cut == null ? asInPassports(name.tradeName()) : cut;
  }

  /** lyu and nyu stand for what is typed lv and nv. */
  private static String asInPassports(String letters) {
    var cut = Spelling.cut(letters.replace("lyu", "lv").replace("nyu", "nv"));
    return cut == null ? letters.replaceAll("[^a-z0-9]", "") : cut;
  }

  private static String industry(NameParts name) {
    if (!name.romanised()) {
      return Spelling.usual(name.industry());
    }
    List<Set<String>> words = name.industryWords();
    return words.stream()
        .map(each -> Spelling.usual(new TreeSet<>(each).first()))
        .collect(Collectors.joining(" "));
  }
}
