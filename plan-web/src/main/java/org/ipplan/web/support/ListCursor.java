package org.ipplan.web.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Base64;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Sha256;

/**
 * A cursor as callers have it: it ends with a check of the list it belongs to, so that one that was
 * cut off, or comes from another list, is refused rather than taken for a place that it is not.
 */
public final class ListCursor {
  private static final char SEPARATOR = '.';
  private static final int CHECK = 6;

  private ListCursor() {}

  /**
   * @param path of the list, from the base
   * @param cursor as the list knows it
   */
  public static String seal(String path, String cursor) {
    return cursor + SEPARATOR + check(path, cursor);
  }

  /**
   * @param path of the list, from the base
   * @param sealed as the caller sent it
   * @return as the list knows it
   * @throws DomainException {@code input.invalid} when it belongs to another list or to none
   */
  public static String open(String path, String sealed) {
    var end = sealed.lastIndexOf(SEPARATOR);
    var cursor = sealed.substring(0, Math.max(0, end));
    if (end < 0 || !check(path, cursor).equals(sealed.substring(end + 1))) {
      throw DomainException.invalid("cursor", "input.cursor");
    }
    return cursor;
  }

  private static String check(String path, String cursor) {
    var list = path.replaceFirst("^/", "");
    var hash = Sha256.digest().digest((list + "\n" + cursor).getBytes(UTF_8));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, CHECK));
  }
}
