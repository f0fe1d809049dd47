package org.ipplan.audit;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Narrows the trail; a null part does not narrow.
 *
 * @param from first day of the real calendar, Beijing time
 * @param to last day, likewise
 * @param actor sign-in name, also of whoever was stood in for
 * @param department code
 * @param correlation id of a request
 */
public record AuditQuery(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String actor,
    @Nullable String department,
    @Nullable String action,
    @Nullable String objectType,
    @Nullable String objectId,
    @Nullable AuditOutcome outcome,
    @Nullable String correlation)
    implements Serializable {
  /** The whole trail. */
  public static final AuditQuery ALL =
      new AuditQuery(null, null, null, null, null, null, null, null, null);
}
