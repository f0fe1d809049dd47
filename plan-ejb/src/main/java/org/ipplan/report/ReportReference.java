package org.ipplan.report;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a figure or a claim of a report rests on.
 *
 * @param n counts from 1 within the edition
 * @param key what texts name it by, such as {@code tasks.closed}; stays the same over years
 * @param chapter code of the chapter that brought it
 * @param recordId of the record, or of what was counted
 * @param recordVersion null where the record has none
 * @param value as the report says it
 * @param on day it was read
 * @param state of the record on that day
 * @param settledBy who approved the record; null where the product counted, and for readers that
 *     are systems
 * @param settledAt null where the product counted
 * @param href path of the record from the REST base, null where it has none
 * @param content what the record said, in a form that does not change; its hash is {@code sha256}
 */
public record ReportReference(
    int n,
    String key,
    String chapter,
    ReferenceKind kind,
    String recordId,
    @Nullable Long recordVersion,
    Words label,
    Words value,
    LocalDate on,
    String state,
    @Nullable String settledBy,
    @Nullable Instant settledAt,
    @Nullable String href,
    String content,
    String sha256)
    implements Serializable {

  /** For readers who are not told who approved. */
  public ReportReference withoutNames() {
    return new ReportReference(
        n,
        key,
        chapter,
        kind,
        recordId,
        recordVersion,
        label,
        value,
        on,
        state,
        null,
        settledAt,
        href,
        content,
        sha256);
  }
}
