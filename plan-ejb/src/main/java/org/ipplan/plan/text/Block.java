package org.ipplan.plan.text;

/**
 * A numbered paragraph.
 *
 * @param line line of the original its number stands in
 * @param glued whether its number stands inside a line, after other words
 */
record Block(Marker marker, int line, boolean glued, BlockText text) {
  NumberingStyle style() {
    return marker.style();
  }

  int number() {
    return marker.number();
  }
}
