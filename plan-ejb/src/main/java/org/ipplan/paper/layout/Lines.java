package org.ipplan.paper.layout;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ipplan.paper.layout.Block.Paragraph;

/** Breaks a paragraph into lines: no stop or closing bracket begins one, no opening one ends it. */
final class Lines {
  private static final double SLACK = 0.01;

  /** A letter with its look; {@code width} with the pitch of the page. */
  record Letter(String text, Span span, double width) {
    boolean isBreak() {
      return text.equals("\n");
    }

    boolean isBlank() {
      return text.isBlank();
    }
  }

  /**
   * @param last whether it ends its paragraph, or a break was asked for
   */
  record Line(List<Letter> letters, boolean last) {
    double width() {
      return letters.stream().mapToDouble(Letter::width).sum();
    }
  }

  private final Typeface typeface;
  private final double pitch;

  Lines(Typeface typeface, double pitch) {
    this.typeface = typeface;
    this.pitch = pitch;
  }

  /**
   * @param width of the room between the margins
   */
  List<Line> of(Paragraph paragraph, double width) {
    var letters = letters(paragraph);
    var mayBreak = breaks(letters);
    var lines = new ArrayList<Line>();
    int start = 0;
    while (start < letters.size()) {
      var indentation = paragraph.left() + (lines.isEmpty() ? paragraph.first() : 0);
      int end = end(letters, mayBreak, start, width - indentation - paragraph.right());
      lines.add(line(letters, start, end));
      start = end;
    }
    return lines.isEmpty() ? List.of(new Line(List.of(), true)) : lines;
  }

  private static Line line(List<Letter> letters, int start, int end) {
    var broken = letters.get(end - 1).isBreak();
    var last = broken || end == letters.size();
    var own = new ArrayList<>(letters.subList(start, broken ? end - 1 : end));
    while (!last && !own.isEmpty() && own.get(own.size() - 1).text().equals(" ")) {
      own.remove(own.size() - 1);
    }
    return new Line(List.copyOf(own), last);
  }

  private static int end(List<Letter> letters, boolean[] mayBreak, int start, double room) {
    double filled = 0;
    int lastBreak = start;
    for (int i = start; i < letters.size(); i++) {
      var letter = letters.get(i);
      if (letter.isBreak()) {
        return i + 1;
      }
      if (i > start && mayBreak[i]) {
        lastBreak = i;
      }
      filled += letter.width();
      if (filled > room + SLACK && !letter.isBlank() && i > start) {
        return lastBreak > start ? lastBreak : i;
      }
    }
    return letters.size();
  }

  private List<Letter> letters(Paragraph paragraph) {
    var letters = new ArrayList<Letter>();
    for (var span : paragraph.spans()) {
      span.text()
          .codePoints()
          .mapToObj(Character::toString)
          .map(text -> text.equals("\n") ? text : typeface.printable(text))
          .filter(text -> !text.isEmpty())
          .forEach(text -> letters.add(new Letter(text, span, width(text, span))));
    }
    return letters;
  }

  private double width(String text, Span span) {
    if (text.equals("\n")) {
      return 0;
    }
    var wider = Typeface.isFullWidth(text) ? pitch : 0;
    return (typeface.width(text) + wider) * span.size();
  }

  /** Before which letters a line may end. */
  private static boolean[] breaks(List<Letter> letters) {
    var text = new StringBuilder();
    var starts = new int[letters.size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = text.length();
      text.append(letters.get(i).text());
    }
    var iterator = BreakIterator.getLineInstance(Locale.CHINA);
    iterator.setText(text.toString());
    var mayBreak = new boolean[starts.length];
    for (int i = 1; i < starts.length; i++) {
      mayBreak[i] = iterator.isBoundary(starts[i]);
    }
    return mayBreak;
  }
}
