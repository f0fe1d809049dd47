package org.ipplan.matching.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Regions as names carry them, and how two of them go together. */
public final class Regions {
  /** Municipalities, whose districts are one place. */
  private static final Set<String> MUNICIPALITIES = Set.of("11", "12", "31", "50");

  private static final int CITY = 4;
  private static final int LONGEST = 12;

  /** Codes without the zeros at the end, by name and by short form. */
  private static final Map<String, Set<String>> CODES = new HashMap<>();

  private static final Map<String, String> LATIN = new HashMap<>();
  private static final Map<String, String> SPELLED = new HashMap<>();
  private static final Set<String> FULL = new HashSet<>();

  static {
    Rows.of("regions.csv").forEach(Regions::read);
  }

  private Regions() {}

  private static void read(String[] row) {
    var code = row[0];
    for (var name : List.of(row[1], row[2])) {
      CODES.computeIfAbsent(name, each -> new HashSet<>()).add(code);
    }
    FULL.add(row[1]);
    if (code.length() <= CITY) {
      var pinyin = Spelling.usual(row[2]).replace(" ", "");
      LATIN.putIfAbsent(pinyin, code);
      Rows.words(row, 3).forEach(word -> LATIN.put(word, code));
      SPELLED.put(code, pinyin);
    }
  }

  /**
   * A region a text begins with.
   *
   * @param code without the zeros at its end
   * @param length in characters
   */
  record Found(String code, int length) {}

  /**
   * The longest region a text begins with.
   *
   * @param inside code the region lies in; null for one that stands first, where counties count
   *     with their full name alone
   */
  static @Nullable Found at(String text, @Nullable String inside) {
    for (int length = Math.min(LONGEST, text.length() - 1); length >= 2; length--) {
      var code = code(text.substring(0, length), inside);
      if (code != null) {
        return new Found(code, length);
      }
    }
    return null;
  }

  /** The region of a whole text, such as one in brackets; null where it is none. */
  static @Nullable String of(String text) {
    return code(text, null);
  }

  private static @Nullable String code(String name, @Nullable String inside) {
    return CODES.getOrDefault(name, Set.of()).stream()
        .filter(code -> inside == null ? first(name, code) : within(code, inside))
        .min((one, other) -> Integer.compare(one.length(), other.length()))
        .orElse(null);
  }

  private static boolean first(String name, String code) {
    return code.length() <= CITY || FULL.contains(name);
  }

  private static boolean within(String code, String inside) {
    return code.startsWith(inside) && code.length() > inside.length();
  }

  /** The region of Latin letters, without blanks; null where it is none. */
  static @Nullable String ofLatin(String letters) {
    return LATIN.get(letters);
  }

  /** The region Latin letters begin with, the longest there is. */
  static @Nullable Found atLatin(String letters) {
    for (int length = letters.length() - 1; length >= CITY; length--) {
      var code = LATIN.get(letters.substring(0, length));
      if (code != null) {
        return new Found(code, length);
      }
    }
    return null;
  }

  /** The pinyin of a region's city, for keys. */
  static String spelled(String code) {
    var city = code.length() > CITY ? code.substring(0, CITY) : code;
    var spelled = SPELLED.get(city);
    return spelled == null ? SPELLED.getOrDefault(city.substring(0, 2), "") : spelled;
  }

  /** A code of GB/T 2260 without the zeros at its end; null for the whole country. */
  public static @Nullable String trimmed(@Nullable String code) {
    if (code == null || code.startsWith("10")) {
      return null;
    }
    return code.replaceFirst("(00){1,2}$", "");
  }

  /**
   * How two regions go together: 1 one place, down to 0 two provinces.
   *
   * @param unknown for where one of them is not known
   */
  static double agreement(@Nullable String one, @Nullable String other, double unknown) {
    if (one == null || other == null) {
      return unknown;
    }
    var shorter = Math.min(one.length(), other.length());
    if (!one.startsWith(other.substring(0, 2))) {
      return 0;
    }
    if (MUNICIPALITIES.contains(one.substring(0, 2))) {
      return 1;
    }
    if (shorter < CITY) {
      return one.length() == other.length() ? 1 : 0.85;
    }
    return one.startsWith(other.substring(0, CITY)) ? 1 : 0.3;
  }
}
