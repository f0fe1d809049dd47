package org.ipplan.matching.name;

/** Letters to change, leave out or put in until one text is another. */
final class Edits {
  private Edits() {}

  static int between(String one, String other) {
    var row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      row = next(row, one.charAt(i - 1), other, i);
    }
    return row[other.length()];
  }

  private static int[] next(int[] above, char letter, String other, int first) {
    var row = new int[above.length];
    row[0] = first;
    for (int j = 1; j < row.length; j++) {
      var change = above[j - 1] + (letter == other.charAt(j - 1) ? 0 : 1);
      row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
    }
    return row;
  }
}
