package org.ipplan.paper.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands below each other on a page. */
public sealed interface Block {

  /** Where the lines of a paragraph stand. */
  enum Align {
    LEFT,
    CENTER,
    RIGHT,
    /** Both ends of every line but the last at the margins. */
    BOTH
  }

  /**
   * A line drawn below a paragraph, from margin to margin.
   *
   * @param width its thickness
   * @param colour as {@code RRGGBB}
   */
  record Rule(double width, String colour) {}

  /**
   * @param first indentation of its first line, beyond {@code left}
   * @param height from line to line; 0 for what its letters need
   * @param keepWithNext whether it must not end a page
   */
  record Paragraph(
      List<Span> spans,
      Align align,
      double first,
      double left,
      double right,
      double before,
      double after,
      double height,
      @Nullable Rule below,
      boolean newPage,
      boolean keepWithNext)
      implements Block {
    public Paragraph {
      spans = List.copyOf(spans);
    }
  }

  /**
   * @param bordered whether its cells are framed
   */
  record Table(List<Row> rows, boolean bordered) implements Block {
    public Table {
      rows = List.copyOf(rows);
    }
  }

  /** A row stays on one page. */
  record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** A cell of a width. */
  record Cell(double width, List<Paragraph> paragraphs) {
    public Cell {
      paragraphs = List.copyOf(paragraphs);
    }
  }
}
