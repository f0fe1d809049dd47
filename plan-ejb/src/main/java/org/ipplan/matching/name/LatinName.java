package org.ipplan.matching.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes a name in Latin letters apart: pinyin, or pinyin with English words. */
final class LatinName {
  private static final int LONGEST_PHRASE = 5;
  private static final int LONG_WORD = 10;
  private static final Set<String> GROUP = Set.of("group", "jituan");
  private static final Set<String> SILENT = Set.of("and", "the", "of", "de", "city", "shi");

  private final List<Set<String>> industry = new ArrayList<>();
  private final StringBuilder tradeName = new StringBuilder();
  private @Nullable String region;
  private String form = LegalForms.NONE;
  private boolean group;

  private LatinName(List<String> words) {
    int at = 0;
    while (at < words.size()) {
      at += take(words, at);
    }
  }

  static NameParts parts(String written, String folded) {
    var letters = Folding.unmarked(folded).replaceAll("['’`]", "");
    var words = List.of(letters.replaceAll("[^a-z0-9]+", " ").strip().split(" ", -1));
    var name = new LatinName(words);
    return new NameParts(
        written,
        Folding.plain(letters),
        true,
        name.region,
        name.tradeName.toString(),
        "",
        name.industry,
        name.form,
        name.group,
        "");
  }

  /** Takes the longest phrase known, or one word. */
  private int take(List<String> words, int at) {
    for (int length = Math.min(LONGEST_PHRASE, words.size() - at); length >= 1; length--) {
      var outer = at == 0 || at + length == words.size() || tradeName.length() > 0;
      if (known(String.join("", words.subList(at, at + length)), outer)) {
        return length;
      }
    }
    unknown(words.get(at));
    return 1;
  }

  private boolean known(String letters, boolean outer) {
    var kind = LegalForms.ofLatin(letters);
    var trade = TradeWords.ofLatin(letters);
    var place = region == null && outer ? Regions.ofLatin(letters) : null;
    if (GROUP.contains(letters)) {
      group = true;
    } else if (kind != null) {
      form = kind;
    } else if (place != null) {
      region = place;
    } else if (trade != null && (tradeName.length() > 0 || !isSyllable(letters))) {
      industry.add(trade);
    } else {
      return SILENT.contains(letters);
    }
    return true;
  }

  /** A lone syllable in front is a trade name rather than a word. */
  private static boolean isSyllable(String letters) {
    return letters.length() <= 3;
  }

  /** A word that is none of those known: the trade name, or a name written in one. */
  private void unknown(String word) {
    var rest = word;
    if (word.length() > LONG_WORD) {
      rest = withoutRegion(withoutTrade(withoutForm(word)));
    }
    tradeName.append(rest);
  }

  private String withoutForm(String word) {
    var found = LegalForms.latinAtEnd(word);
    if (found == null || found.length() >= word.length()) {
      return word;
    }
    form = found.kind();
    return word.substring(0, word.length() - found.length());
  }

  private String withoutTrade(String word) {
    var rest = word;
    for (int length = TradeWords.latinAtEnd(rest); length > 0; ) {
      var words = TradeWords.ofLatin(rest.substring(rest.length() - length));
      if (words != null) {
        industry.add(0, words);
      }
      rest = rest.substring(0, rest.length() - length);
      length = TradeWords.latinAtEnd(rest);
    }
    return rest;
  }

  private String withoutRegion(String word) {
    var found = region == null ? Regions.atLatin(word) : null;
    if (found == null) {
      return word;
    }
    region = found.code();
    return word.substring(found.length());
  }
}
