package org.ipplan.paper.layout;

import java.util.ArrayList;
import java.util.List;
import org.ipplan.paper.layout.Block.Paragraph;
import org.ipplan.paper.layout.Block.Row;
import org.ipplan.paper.layout.Block.Table;

/** Fills pages with blocks from top to bottom. */
public final class Pages {
  /** Inside the frame of a cell. */
  private static final double PADDING = 3;

  private static final double FRAME = 0.5;

  private final PageFormat format;
  private final Setter setter;
  private final List<List<Mark>> pages = new ArrayList<>();
  private double y;

  private Pages(PageFormat format, Typeface typeface) {
    this.format = format;
    this.setter = new Setter(new Lines(typeface, format.pitch()));
    turn();
  }

  /** Sets a letter: what each page shows, and its number. */
  public static Letterpress set(List<Block> blocks, PageFormat format) {
    try (var typeface = Typeface.take()) {
      var pages = new Pages(format, typeface);
      for (int i = 0; i < blocks.size(); i++) {
        pages.keepTogether(blocks, i);
        pages.add(blocks.get(i));
      }
      return new Letterpress(format, PageNumbers.added(pages.pages, format, pages.setter));
    }
  }

  /** What must not end a page goes to the next with what follows it. */
  private void keepTogether(List<Block> blocks, int from) {
    double needed = 0;
    int i = from;
    while (i < blocks.size() && blocks.get(i) instanceof Paragraph each && each.keepWithNext()) {
      needed += height(each);
      i++;
    }
    if (i > from && i < blocks.size() && blocks.get(i) instanceof Paragraph next) {
      needed += height(next);
    }
    var fitsAPage = needed <= format.end() - format.top();
    if (i > from && fitsAPage && y + needed > format.end()) {
      turn();
    }
  }

  private double height(Paragraph paragraph) {
    return paragraph.before()
        + paragraph.after()
        + setter.set(paragraph, format.lineWidth()).stream()
            .mapToDouble(Setter.SetLine::height)
            .sum();
  }

  private void add(Block block) {
    if (block instanceof Paragraph paragraph) {
      add(paragraph);
    } else if (block instanceof Table table) {
      table.rows().forEach(row -> add(row, table.bordered()));
    }
  }

  private void add(Paragraph paragraph) {
    if (paragraph.newPage() && y > format.top()) {
      turn();
    }
    y += y > format.top() ? paragraph.before() : 0;
    for (var line : setter.set(paragraph, format.lineWidth())) {
      makeRoom(line.height());
      draw(line.marks(), format.left(), y);
      y += line.height();
    }
    y += paragraph.after();
    var below = paragraph.below();
    if (below != null) {
      stroke(format.left(), y, format.width() - format.right(), y, below.width(), below.colour());
    }
  }

  private void add(Row row, boolean bordered) {
    var height = row.cells().stream().mapToDouble(this::height).max().orElse(0);
    makeRoom(height);
    double x = format.left();
    for (var cell : row.cells()) {
      add(cell, x);
      if (bordered) {
        frame(x, y, x + cell.width(), y + height);
      }
      x += cell.width();
    }
    y += height;
  }

  private double height(Block.Cell cell) {
    return 2 * PADDING
        + cell.paragraphs().stream()
            .flatMap(paragraph -> setter.set(paragraph, cell.width() - 2 * PADDING).stream())
            .mapToDouble(Setter.SetLine::height)
            .sum();
  }

  private void add(Block.Cell cell, double x) {
    double at = y + PADDING;
    for (var paragraph : cell.paragraphs()) {
      for (var line : setter.set(paragraph, cell.width() - 2 * PADDING)) {
        draw(line.marks(), x + PADDING, at);
        at += line.height();
      }
    }
  }

  private void frame(double x1, double y1, double x2, double y2) {
    stroke(x1, y1, x2, y1, FRAME, Span.BLACK);
    stroke(x1, y2, x2, y2, FRAME, Span.BLACK);
    stroke(x1, y1, x1, y2, FRAME, Span.BLACK);
    stroke(x2, y1, x2, y2, FRAME, Span.BLACK);
  }

  private void stroke(double x1, double y1, double x2, double y2, double width, String colour) {
    current().add(new Mark.Stroke(x1, y1, x2, y2, width, colour));
  }

  private void draw(List<Mark> marks, double dx, double dy) {
    marks.forEach(mark -> current().add(mark.moved(dx, dy)));
  }

  private void makeRoom(double height) {
    if (y + height > format.end() + 1 && y > format.top()) {
      turn();
    }
  }

  private void turn() {
    pages.add(new ArrayList<>());
    y = format.top();
  }

  private List<Mark> current() {
    return pages.get(pages.size() - 1);
  }
}
