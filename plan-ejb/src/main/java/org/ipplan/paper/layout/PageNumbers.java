package org.ipplan.paper.layout;

import java.util.ArrayList;
import java.util.List;
import org.ipplan.paper.layout.Block.Align;
import org.ipplan.paper.layout.Block.Paragraph;

/**
 * Numbers below the text, between dashes, at the outer edge with one letter's distance: GB/T
 * 9704-2012, 7.5.
 */
final class PageNumbers {
  private static final double SIZE = 14;

  /** From the end of the text to the number, 7 mm. */
  private static final double BELOW = 7 * 72 / 25.4;

  private PageNumbers() {}

  static List<List<Mark>> added(List<List<Mark>> pages, PageFormat format, Setter setter) {
    var numbered = new ArrayList<List<Mark>>();
    for (var page : pages) {
      var marks = new ArrayList<>(page);
      var number = paragraph(numbered.size() + 1);
      setter
          .set(number, format.lineWidth())
          .forEach(
              line ->
                  line.marks()
                      .forEach(mark -> marks.add(mark.moved(format.left(), format.end() + BELOW))));
      numbered.add(List.copyOf(marks));
    }
    return List.copyOf(numbered);
  }

  private static Paragraph paragraph(int number) {
    var right = number % 2 == 1;
    return new Paragraph(
        List.of(new Span("— " + number + " —", SIZE, false, Span.BLACK)),
        right ? Align.RIGHT : Align.LEFT,
        0,
        right ? 0 : SIZE,
        right ? SIZE : 0,
        0,
        0,
        0,
        null,
        false,
        false);
  }
}
