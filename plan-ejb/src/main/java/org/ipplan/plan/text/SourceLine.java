package org.ipplan.plan.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of the text that is not blank.
 *
 * @param number its number in the original, counted from 1
 * @param afterBlank whether a blank line comes before it
 */
record SourceLine(int number, String text, boolean afterBlank) {

  /** Divides at every kind of line end; form feeds and the like divide but do not count. */
  static List<SourceLine> of(String text) {
    List<SourceLine> lines = new ArrayList<>();
    int number = 1;
    int start = 0;
    boolean afterBlank = true;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && !endsLine(text.charAt(i))) {
        continue;
      }
      String line = stripped(text, start, i);
      if (!line.isEmpty()) {
        lines.add(new SourceLine(number, line, afterBlank));
      }
      afterBlank = line.isEmpty();
      if (i < text.length() && counts(text, i)) {
        number++;
      }
      start = i + 1;
    }
    return lines;
  }

  private static boolean endsLine(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == '\u000b'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  private static boolean counts(String text, int at) {
    char c = text.charAt(at);
    boolean crOfPair = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
    return c == '\n' || (c == '\r' && !crOfPair);
  }

  private static String stripped(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Characters.isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && Characters.isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }
}
