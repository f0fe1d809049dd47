package org.ipplan.plan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A text as the tokens by which names are compared: each Chinese character, each English word.
 * Case, width, blanks, marks, apostrophes and articles do not count; "for" and "of" are one word,
 * as translators choose either.
 */
final class NameKey {
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  /** One token and where it stands. */
  record Token(String key, int start, int end) {}

  private NameKey() {}

  static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int end = i + 1;
      if (Characters.isHan(c)) {
        tokens.add(new Token(String.valueOf(c), i, end));
      } else if (Character.isLetterOrDigit(c)) {
        while (end < text.length() && isInsideWord(text.charAt(end))) {
          end++;
        }
        addWord(tokens, text.substring(i, end), i, end);
      } else if (c == '&' || c == '＆') {
        tokens.add(new Token("and", i, end));
      }
      i = end;
    }
    return tokens;
  }

  private static boolean isInsideWord(char c) {
    return (Character.isLetterOrDigit(c) && !Characters.isHan(c)) || isApostrophe(c);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == '＇' || c == 'ʼ';
  }

  private static void addWord(List<Token> tokens, String word, int start, int end) {
    StringBuilder key = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      if (!isApostrophe(word.charAt(i))) {
        key.append(Characters.halfWidth(word.charAt(i)));
      }
    }
    String lower = key.toString().toLowerCase(Locale.ROOT);
    if (!ARTICLES.contains(lower)) {
      tokens.add(new Token(lower.equals("for") ? "of" : lower, start, end));
    }
  }
}
