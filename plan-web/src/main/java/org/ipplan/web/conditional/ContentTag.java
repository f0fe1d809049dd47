package org.ipplan.web.conditional;

import java.util.Arrays;
import org.ipplan.shared.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The tag of an answer: the version of what it shows, where it has one, and a hash of its content.
 */
final class ContentTag {
  static final String HEADER = "ETag";

  /** Digits of the hash; a change that keeps them is not to be met by chance. */
  private static final int HASH = 24;

  private ContentTag() {}

  /**
   * @param version tag of a single resource, such as {@code "7"}; null where there is none
   */
  static String of(@Nullable String version, byte[] content) {
    var hash = Sha256.of(content).substring(0, HASH);
    return version == null ? quoted(hash) : quoted(version.replace("\"", "") + "-" + hash);
  }

  /** Whether a list of tags has this one; a star has every one, and strength does not matter. */
  static boolean isAmong(@Nullable String tags, String tag) {
    return tags != null
        && Arrays.stream(tags.split(",", -1))
            .map(known -> known.strip().replaceFirst("^W/", ""))
            .anyMatch(known -> known.equals("*") || known.equals(tag));
  }

  private static String quoted(String value) {
    return "\"" + value + "\"";
  }
}
