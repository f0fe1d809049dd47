package org.ipplan.web.support;

import java.util.regex.Pattern;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.DomainException.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The version a change is based on, from {@code If-Match} (RFC 9110, 13.1.1).
 *
 * <p>A weak tag counts like a strong one, because a compressing proxy weakens tags. A star and a
 * list name no single version and are refused like a missing header.
 */
public final class IfMatch {
  /** Name of the header. */
  public static final String HEADER = "If-Match";

  private static final Pattern TAG = Pattern.compile("(?:W/)?\"([^\"]*)\"");

  /** A version, and behind a dash the hash of what was read with it. */
  private static final Pattern VERSION = Pattern.compile("([0-9]{1,18})(?:-[0-9a-f]+)?");

  private IfMatch() {}

  /**
   * @param header value, null where the caller sent none
   * @return the version in the tag
   * @throws DomainException {@code precondition.required} when it names no version; {@code
   *     version.stale} when the tag is none of ours
   */
  public static long version(@Nullable String header) {
    if (header == null || header.isBlank() || header.trim().equals("*") || header.contains(",")) {
      throw new DomainException(Kind.PRECONDITION_REQUIRED, "precondition.required");
    }
    var tag = TAG.matcher(header.trim());
    var version = VERSION.matcher(tag.matches() ? tag.group(1) : header.trim());
    if (!version.matches()) {
      throw DomainException.stale();
    }
    return Long.parseLong(version.group(1));
  }

  /**
   * Holds a version that is at hand against the header; no header agrees with every version.
   *
   * @throws DomainException as {@link #version}
   */
  public static void agree(@Nullable String header, long current) {
    if (header != null && version(header) != current) {
      throw DomainException.stale();
    }
  }
}
