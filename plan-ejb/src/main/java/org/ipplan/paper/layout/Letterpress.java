package org.ipplan.paper.layout;

import java.util.List;
import java.util.stream.Collectors;

/** A letter set in pages, ready to be drawn. */
public final class Letterpress {
  private final PageFormat format;
  private final List<List<Mark>> pages;

  Letterpress(PageFormat format, List<List<Mark>> pages) {
    this.format = format;
    this.pages = pages;
  }

  public int pages() {
    return pages.size();
  }

  /**
   * The pages as PDF, with the letters that occur embedded.
   *
   * @param title of the document
   */
  public byte[] pdf(String title) {
    return PdfPrint.of(pages, format, title);
  }

  /** The same pages as OFD (GB/T 33190-2016), with the letters that occur embedded. */
  public byte[] ofd(String title) {
    return OfdPrint.of(pages, format, title);
  }

  /** What the lines say, one a line. */
  String text() {
    return pages.stream()
        .flatMap(List::stream)
        .filter(Mark.Text.class::isInstance)
        .map(mark -> ((Mark.Text) mark).text())
        .collect(Collectors.joining("\n"));
  }
}
