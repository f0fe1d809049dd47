package org.ipplan.web.conditional;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The tag of an answer: the version of what it shows, where it has one, and a hash of its content.
 */
final class ContentTag {
  static final String HEADER = "ETag";

  /** Bytes of the hash; a change that keeps them is not to be met by chance. */
  private static final int HASH = 12;

  private ContentTag() {}

  /**
   * @param version tag of a single resource, such as {@code "7"}; null where there is none
   */
  static String of(@Nullable String version, byte[] content) {
    var hash = HexFormat.of().formatHex(Arrays.copyOf(sha256(content), HASH));
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

  private static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
