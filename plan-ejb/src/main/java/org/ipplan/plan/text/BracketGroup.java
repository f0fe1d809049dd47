package org.ipplan.plan.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Words in brackets.
 *
 * @param start place of the opening bracket; of the first word where that bracket is missing
 * @param end place behind the closing bracket; the end of the text where that is missing
 * @param inner how many layers of brackets it holds
 */
record BracketGroup(int start, int end, int inner, Balance balance) {
  /** Whether both brackets are there. */
  enum Balance {
    CLOSED,
    NOT_CLOSED,
    NOT_OPENED
  }

  /** All groups of the text in the order they begin; (full and half width close each other). */
  static List<BracketGroup> in(String text) {
    List<BracketGroup> groups = new ArrayList<>();
    Deque<int[]> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      if (Characters.opensBracket(text.charAt(i))) {
        open.push(new int[] {i, 0});
      } else if (Characters.closesBracket(text.charAt(i))) {
        close(text, i, open, groups);
      }
    }
    int inside = 0; // the last one opened comes first
    for (int[] unclosed : open) {
      int inner = Math.max(unclosed[1], inside++);
      groups.add(new BracketGroup(unclosed[0], text.length(), inner, Balance.NOT_CLOSED));
    }
    groups.sort(Comparator.comparingInt(BracketGroup::start));
    return groups;
  }

  private static void close(String text, int at, Deque<int[]> open, List<BracketGroup> groups) {
    if (open.isEmpty() && isEnumerator(text, at)) {
      return;
    }
    if (open.isEmpty()) {
      groups.add(new BracketGroup(sentenceStart(text, at), at + 1, 0, Balance.NOT_OPENED));
      return;
    }
    int[] opened = open.pop();
    groups.add(new BracketGroup(opened[0], at + 1, opened[1], Balance.CLOSED));
    if (!open.isEmpty()) {
      open.element()[1] = Math.max(open.element()[1], opened[1] + 1);
    }
  }

  /** The bracket of 1) or a), which nobody opens. */
  private static boolean isEnumerator(String text, int at) {
    return at > 0
        && text.charAt(at - 1) < '\u007f'
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && (at == 1 || !Characters.isLatin(text.charAt(at - 2)));
  }

  private static int sentenceStart(String text, int before) {
    int floor = Math.max(0, before - 400);
    int start = before;
    while (start > floor && !beginsAfter(text, start)) {
      start--;
    }
    return start;
  }

  private static boolean beginsAfter(String text, int start) {
    char c = text.charAt(start - 1);
    return Characters.endsSentence(c) || Characters.closesBracket(c) || c == '\n';
  }

  /** The words between the brackets. */
  String content(String text) {
    int from = balance == Balance.NOT_OPENED ? start : start + 1;
    int to = balance == Balance.NOT_CLOSED ? end : end - 1;
    return text.substring(from, to);
  }

  int length() {
    return end - start;
  }
}
