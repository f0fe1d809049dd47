package org.ipplan.paper.layout;

/**
 * Size and margins of the pages.
 *
 * @param pitch by how much a full-width letter is wider than its size, as a share of it; negative
 *     where letters stand closer, so that 28 of them fill a line
 */
public record PageFormat(
    double width,
    double height,
    double top,
    double right,
    double bottom,
    double left,
    double pitch) {
  private static final double MM = 72 / 25.4;

  /**
   * A4 with margins of 37, 26, 35 and 28 mm, and 28 letters of 16 points a line: GB/T 9704-2012,
   * 5.2.
   */
  public static final PageFormat OFFICIAL =
      new PageFormat(
          210 * MM, 297 * MM, 37 * MM, 26 * MM, 35 * MM, 28 * MM, 156 * MM / 28 / 16 - 1);

  double lineWidth() {
    return width - left - right;
  }

  double end() {
    return height - bottom;
  }
}
