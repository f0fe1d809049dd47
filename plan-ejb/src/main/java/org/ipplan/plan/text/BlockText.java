package org.ipplan.plan.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of one numbered paragraph with the lines they came from. A line break of the original
 * is kept where a sentence ends there; elsewhere the halves of a wrapped sentence are joined.
 */
final class BlockText {
  private final StringBuilder text = new StringBuilder();
  private final List<Integer> starts = new ArrayList<>();
  private final List<Integer> lines = new ArrayList<>();
  private @Nullable String whole;

  void add(SourceLine line, String piece) {
    if (piece.isBlank()) {
      return;
    }
    if (!text.isEmpty()) {
      text.append(joint(line, piece));
    }
    starts.add(text.length());
    lines.add(line.number());
    text.append(piece);
    whole = null;
  }

  private String joint(SourceLine line, String piece) {
    char last = text.charAt(text.length() - 1);
    boolean ended = Characters.endsSentence(last) || Characters.closesBracket(last);
    if (line.afterBlank() || ended || ClauseLabel.standsAtStartOf(piece) || endsLabelled(last)) {
      return "\n";
    }
    boolean chinese = Characters.isHan(last) || Characters.isHan(piece.charAt(0));
    return chinese ? "" : " ";
  }

  /** A line such as {@code 责任单位：甲局、乙局} ends with itself unless a separator is its last mark. */
  private boolean endsLabelled(char last) {
    boolean goesOn = last == '、' || last == ',' || last == '，';
    return !goesOn && ClauseLabel.standsAtStartOf(text.substring(text.lastIndexOf("\n") + 1));
  }

  int lineAt(int offset) {
    int found = 0;
    for (int low = 0, high = starts.size() - 1; low <= high; ) {
      int middle = (low + high) >>> 1;
      if (starts.get(middle) <= offset) {
        found = middle;
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return lines.isEmpty() ? 0 : lines.get(found);
  }

  /** What stands in the line of the number itself, or in the next where that has no words. */
  String firstLine() {
    return starts.size() < 2 ? toString() : text.substring(0, starts.get(1)).strip();
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Up to the first line break that was kept. */
  String firstParagraph() {
    int end = text.indexOf("\n");
    return end < 0 ? toString() : text.substring(0, end);
  }

  @Override
  public String toString() {
    String known = whole;
    if (known == null) {
      known = text.toString();
      whole = known;
    }
    return known;
  }
}
