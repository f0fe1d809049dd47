package org.ipplan.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A record that a chapter refers to.
 *
 * @param key names it in every year alike
 * @param basis what the record says, or what was counted, where everybody may know; null else
 */
public record NewReference(
    String key,
    ReferenceKind kind,
    String recordId,
    @Nullable Long recordVersion,
    Words label,
    Words value,
    String state,
    @Nullable String settledBy,
    @Nullable Instant settledAt,
    @Nullable String href,
    @Nullable String basis) {

  /** What the product counted. */
  public static NewReference count(
      String key, Words label, long number, String of, @Nullable String href) {
    return count(key, label, number, of, href, null);
  }

  /**
   * What the product counted.
   *
   * @param of what was counted
   * @param counted ids of it; null where not everybody may know
   */
  public static NewReference count(
      String key,
      Words label,
      long number,
      String of,
      @Nullable String href,
      @Nullable String counted) {
    return new NewReference(
        key,
        ReferenceKind.COUNT,
        of,
        null,
        label,
        Words.as(Long.toString(number)),
        "COUNTED",
        null,
        null,
        href,
        counted);
  }
}
