package org.ipplan.matching.name;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Pinyin without tones: of characters in every reading, of names in the usual one. */
final class Spelling {
  private static final int MOST_SPELLINGS = 16;
  private static final int LONGEST_SYLLABLE = 6;
  private static final int MOST_LETTERS = 60;

  /** Every syllable there is. */
  private static final Set<String> SYLLABLES = syllables();

  static {
    // the library reads its words when they are first asked, and lets threads see them half read
    PinyinHelper.toPinyin("厦门", PinyinStyleEnum.NORMAL);
  }

  private Spelling() {}

  private static Set<String> syllables() {
    var all = new HashSet<String>();
    for (char c = '\u4e00'; c <= '\u9fa5'; c++) {
      all.addAll(readings(c));
    }
    all.removeIf(each -> !each.chars().allMatch(c -> c >= 'a' && c <= 'z'));
    return Set.copyOf(all);
  }

  /** How a character may be read; a letter is read as itself. */
  static Set<String> readings(char character) {
    if (!Folding.isHan(character)) {
      return Set.of(String.valueOf(character));
    }
    var readings = new HashSet<String>();
    PinyinHelper.toPinyinList(character, PinyinStyleEnum.NORMAL)
        .forEach(each -> readings.add(typed(each)));
    return readings;
  }

  /** Syllables of a folded text in the usual reading, with blanks between; letters stay words. */
  static String usual(String text) {
    var spelled = typed(PinyinHelper.toPinyin(text, PinyinStyleEnum.NORMAL, " "));
    return spelled.replaceAll("[^a-z0-9]+", " ").strip();
  }

  /** The ways a short text may be spelled without blanks. */
  static Set<String> joined(String text) {
    var spellings = new HashSet<>(Set.of(""));
    for (int i = 0; i < text.length(); i++) {
      var longer = new HashSet<String>();
      var readings = readings(text.charAt(i));
      spellings.forEach(begun -> readings.forEach(each -> longer.add(begun + each)));
      spellings = longer.size() > MOST_SPELLINGS ? new HashSet<>(first(longer)) : longer;
    }
    spellings.add(usual(text).replace(" ", ""));
    return spellings;
  }

  private static List<String> first(Set<String> many) {
    return many.stream().sorted().limit(MOST_SPELLINGS).toList();
  }

  /** Letters cut into syllables, as few as possible; null where they are none. */
  static @Nullable String cut(String letters) {
    if (letters.length() > MOST_LETTERS) {
      return null;
    }
    var best = new ArrayList<@Nullable String>();
    best.add("");
    for (int end = 1; end <= letters.length(); end++) {
      best.add(shortest(letters, best, end));
    }
    var cut = best.get(letters.length());
    return cut == null ? null : cut.strip();
  }

  private static @Nullable String shortest(String letters, List<@Nullable String> best, int end) {
    @Nullable String found = null;
    for (int from = Math.max(0, end - LONGEST_SYLLABLE); from < end; from++) {
      var before = best.get(from);
      if (before != null && SYLLABLES.contains(letters.substring(from, end))) {
        var with = before + " " + letters.substring(from, end);
        found = found == null || with.length() < found.length() ? with : found;
      }
    }
    return found;
  }

  private static String typed(String pinyin) {
    return pinyin.replace('ü', 'v');
  }
}
