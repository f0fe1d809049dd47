package org.ipplan.matching.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words that say what an organisation does; in Chinese, in pinyin and in English. */
final class TradeWords {
  private static final int LONGEST = 6;
  private static final int SHORTEST_LATIN = 4;

  private static final Set<String> CHINESE = new HashSet<>();

  /** Chinese words a Latin one may stand for; Latin without blanks. */
  private static final Map<String, Set<String>> LATIN = new HashMap<>();

  static {
    Rows.of("trade-words.csv").forEach(TradeWords::read);
  }

  private TradeWords() {}

  private static void read(String[] row) {
    var words = Rows.words(row, 0);
    CHINESE.addAll(words);
    for (var word : words) {
      Spelling.joined(word).forEach(pinyin -> stand(pinyin, word));
      Rows.words(row, 1).forEach(english -> stand(letters(english), word));
    }
  }

  private static void stand(String latin, String word) {
    LATIN.computeIfAbsent(latin, each -> new HashSet<>()).add(word);
  }

  private static String letters(String english) {
    return english.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }

  /**
   * Where the words of trade begin at the end of a text; they never take all of it.
   *
   * @return length of the text where there are none
   */
  static int begin(String text) {
    var begin = text.length();
    for (int word = atEnd(text, begin); word > 0; word = atEnd(text, begin)) {
      begin -= word;
    }
    return begin;
  }

  private static int atEnd(String text, int end) {
    for (int length = Math.min(LONGEST, end - 1); length >= 2; length--) {
      if (CHINESE.contains(text.substring(end - length, end))) {
        return length;
      }
    }
    return 0;
  }

  /** A text of trade cut into its words, the longest first; what is no word stays as it is. */
  static List<String> cut(String trade) {
    var words = new ArrayList<String>();
    int from = 0;
    while (from < trade.length()) {
      var length = longest(trade, from);
      words.add(trade.substring(from, from + length));
      from += length;
    }
    return words;
  }

  private static int longest(String trade, int from) {
    for (int length = Math.min(LONGEST, trade.length() - from); length >= 2; length--) {
      if (CHINESE.contains(trade.substring(from, from + length))) {
        return length;
      }
    }
    return trade.length() - from;
  }

  /** Chinese words that Latin letters without blanks may stand for; null where there are none. */
  static @Nullable Set<String> ofLatin(String letters) {
    return LATIN.get(letters);
  }

  /** Length of the word of trade that Latin letters end with; 0 where they end with none. */
  static int latinAtEnd(String letters) {
    for (int length = letters.length() - 2; length >= SHORTEST_LATIN; length--) {
      if (LATIN.containsKey(letters.substring(letters.length() - length))) {
        return length;
      }
    }
    return 0;
  }
}
