package org.ipplan.intake.domain;

import org.jspecify.annotations.Nullable;

/**
 * A line of a file on its way in.
 *
 * @param number from 1; of a record of several lines the first
 * @param content one JSON object; empty where the line as such is faulty
 * @param fault code of what is wrong with the line as such, null for a sound one
 */
public record UploadLine(long number, String content, @Nullable String fault) {
  /** Longest line, in characters. */
  public static final int LONGEST = 1024 * 1024;

  /** What a decoder writes where the bytes are no UTF-8. */
  private static final char BROKEN = '\uFFFD';

  /** A line as it was read. */
  public static UploadLine of(long number, String content) {
    if (content.length() > LONGEST) {
      return faulty(number, "intake.line-too-long");
    }
    if (content.indexOf(BROKEN) >= 0) {
      return faulty(number, "intake.not-utf8");
    }
    return content.indexOf('\0') >= 0
        ? faulty(number, "input.control-characters")
        : new UploadLine(number, content, null);
  }

  /** A line that cannot be read. */
  public static UploadLine faulty(long number, String fault) {
    return new UploadLine(number, "", fault);
  }
}
