package org.ipplan.plan.text;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * The number a paragraph begins with.
 *
 * @param label as written, such as {@code （一）}
 * @param start where it begins in its line
 * @param end where the words begin
 */
record Marker(NumberingStyle style, int number, String label, int start, int end) {
  private static final int WIDEST = 24;

  /** The marker that stands at this place of the line, if one does. */
  static @Nullable Marker at(String line, int start, boolean insideLine) {
    for (NumberingStyle style : NumberingStyle.values()) {
      if (insideLine && !style.mayStandInsideLine()) {
        continue;
      }
      Matcher matcher = style.matcher(line).region(start, Math.min(line.length(), start + WIDEST));
      matcher.useTransparentBounds(true);
      if (matcher.lookingAt()) {
        int number = style.number(matcher.group(1));
        if (number > 0) {
          return new Marker(style, number, Characters.tidy(matcher.group()), start, matcher.end());
        }
      }
    }
    return null;
  }
}
