package org.ipplan.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step of the way to a deadline.
 *
 * @param on the day, in Asia/Shanghai
 * @param counts whether the day is one of those the term is made up of, or the one it ends on;
 *     false for a day that was skipped or that the end was moved away from
 * @param reasonZh why, in Chinese, where there is something to explain: a festival, a weekend, a
 *     weekend worked in lieu, an end that was rolled, a year without a published calendar; null on
 *     a plain day
 * @param reasonEn the same in English; null exactly when {@code reasonZh} is
 * @param source the document behind the reason: title and address of the notice, or law and
 *     article; several are joined by a semicolon; null when there is no reason or no document
 */
public record ExplainedDay(
    LocalDate on,
    boolean counts,
    @Nullable String reasonZh,
    @Nullable String reasonEn,
    @Nullable String source)
    implements Serializable {

  static ExplainedDay of(LocalDate on, boolean counts, @Nullable Reason reason) {
    return reason == null
        ? new ExplainedDay(on, counts, null, null, null)
        : new ExplainedDay(on, counts, reason.zh(), reason.en(), reason.source());
  }
}
