package org.ipplan.paper.layout;

import java.util.ArrayList;
import java.util.List;
import org.ipplan.paper.layout.Block.Align;
import org.ipplan.paper.layout.Block.Paragraph;
import org.ipplan.paper.layout.Lines.Letter;
import org.ipplan.paper.layout.Lines.Line;
import org.ipplan.paper.layout.Mark.Glyph;

/** Puts the letters of lines to their places. */
final class Setter {
  /** From line to line, as a multiple of the largest letter. */
  private static final double LEADING = 1.35;

  /** Of the height of a line, how much lies above the base line. */
  private static final double ABOVE = 0.5;

  private static final double ASCENT = 0.38;

  /** A line that is set: marks from its upper left corner, and its height. */
  record SetLine(List<Mark> marks, double height) {}

  private final Lines lines;

  Setter(Lines lines) {
    this.lines = lines;
  }

  /**
   * @param width of the room between the margins
   */
  List<SetLine> set(Paragraph paragraph, double width) {
    var set = new ArrayList<SetLine>();
    for (var line : lines.of(paragraph, width)) {
      var indentation = paragraph.left() + (set.isEmpty() ? paragraph.first() : 0);
      set.add(set(line, paragraph, indentation, width - indentation - paragraph.right()));
    }
    return set;
  }

  private static SetLine set(Line line, Paragraph paragraph, double indentation, double room) {
    var size = size(line, paragraph);
    var height = paragraph.height() > 0 ? paragraph.height() : size * LEADING;
    var spare = Math.max(0, room - line.width());
    var x = indentation + spare * share(paragraph.align());
    var stretch =
        paragraph.align() == Align.BOTH && !line.last() && line.letters().size() > 1
            ? spare / (line.letters().size() - 1)
            : 0;
    return new SetLine(texts(line, x, height * ABOVE + size * ASCENT, stretch), height);
  }

  private static double size(Line line, Paragraph paragraph) {
    var spans = line.letters().isEmpty() ? paragraph.spans() : List.<Span>of();
    return Math.max(
        line.letters().stream().mapToDouble(letter -> letter.span().size()).max().orElse(0),
        spans.stream().mapToDouble(Span::size).max().orElse(0));
  }

  private static double share(Align align) {
    return switch (align) {
      case CENTER -> 0.5;
      case RIGHT -> 1;
      case LEFT, BOTH -> 0;
    };
  }

  /** One text for letters of one look that follow each other. */
  private static List<Mark> texts(Line line, double x, double y, double stretch) {
    var marks = new ArrayList<Mark>();
    var letters = line.letters();
    int start = 0;
    double from = x;
    for (int i = 1; i <= letters.size(); i++) {
      if (i == letters.size() || !letters.get(i).span().equals(letters.get(start).span())) {
        var own = letters.subList(start, i);
        marks.add(text(own, from, y, stretch));
        from += own.stream().mapToDouble(letter -> letter.width() + stretch).sum();
        start = i;
      }
    }
    return marks;
  }

  private static Mark text(List<Letter> letters, double x, double y, double stretch) {
    var span = letters.get(0).span();
    return new Mark.Text(
        x,
        y,
        span.size(),
        span.bold(),
        span.colour(),
        letters.stream().map(each -> new Glyph(each.text(), each.width() + stretch)).toList());
  }
}
