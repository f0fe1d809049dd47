package org.ipplan.propagation.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.EntryChange;
import org.jspecify.annotations.Nullable;

/**
 * A change of an entry, with the days law counts from.
 *
 * @param knowledge id of what is known of the entry with it
 * @param on the day of the change
 * @param until first day the entry is no longer in force
 * @param ruleSet by which it was decided
 * @param province two digits of the province where the subject is registered, null where unknown
 * @param reportedOn the determining unit's report came in (C8)
 * @param pushedOn the other province was told before the listing (S7)
 * @param basisRevokedOn the basis document fell away, null where an objection ended the entry
 * @param revocationReportedOn that report came in (C11)
 * @param acceptedOn the request for repair was accepted, by whose law it is judged
 */
public record Occasion(
    UUID entry,
    UUID knowledge,
    EntryChange change,
    CreditList list,
    LocalDate on,
    Instant at,
    LocalDate until,
    String ruleSet,
    @Nullable String province,
    LocalDate decidedOn,
    @Nullable LocalDate reportedOn,
    @Nullable LocalDate pushedOn,
    @Nullable LocalDate basisRevokedOn,
    @Nullable LocalDate revocationReportedOn,
    @Nullable LocalDate acceptedOn) {

  /** The day that is judged by the law of. */
  LocalDate judgedOn() {
    return isRepair() ? Objects.requireNonNullElse(acceptedOn, on) : decidedOn;
  }

  boolean isRepair() {
    return change == EntryChange.REPAIRED;
  }

  /** The day a term begins with; not counted. */
  LocalDate from() {
    return switch (change) {
      case LISTED -> listedFrom();
      case REVOKED -> revokedFrom();
      case CHANGED, REPAIRED, EXPIRED, RESTORED -> on;
    };
  }

  /** The day on which the other province had been told already; null where it was not. */
  public @Nullable LocalDate told() {
    return change == EntryChange.LISTED && list == CreditList.SERIOUS ? pushedOn : null;
  }

  private LocalDate listedFrom() {
    return list == CreditList.SERIOUS ? decidedOn : Objects.requireNonNullElse(reportedOn, on);
  }

  private LocalDate revokedFrom() {
    var known = list == CreditList.SERIOUS ? basisRevokedOn : revocationReportedOn;
    return basisRevokedOn == null || known == null ? on : known;
  }
}
