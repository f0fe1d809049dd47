package org.ipplan.paper.layout;

import java.util.List;

/** What is drawn on a page, at its place. */
sealed interface Mark {

  /**
   * @param x of its beginning
   * @param y of its base line
   * @param glyphs its letters, each with how far the next one stands
   */
  record Text(double x, double y, double size, boolean bold, String colour, List<Glyph> glyphs)
      implements Mark {
    String text() {
      return String.join("", glyphs.stream().map(Glyph::text).toList());
    }
  }

  /** A letter and its distance to the next. */
  record Glyph(String text, double advance) {}

  /** A straight line. */
  record Stroke(double x1, double y1, double x2, double y2, double width, String colour)
      implements Mark {}

  /** The same, further down and to the right. */
  default Mark moved(double dx, double dy) {
    if (this instanceof Text text) {
      return new Text(text.x + dx, text.y + dy, text.size, text.bold, text.colour, text.glyphs);
    }
    var line = (Stroke) this;
    return new Stroke(
        line.x1 + dx, line.y1 + dy, line.x2 + dx, line.y2 + dy, line.width, line.colour);
  }
}
