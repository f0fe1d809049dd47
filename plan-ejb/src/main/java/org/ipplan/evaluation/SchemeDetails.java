package org.ipplan.evaluation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An edition of the scheme by which departments are evaluated.
 *
 * @param year first year it is for; it goes on until another one is for a later year
 * @param edition counted within the year, from 1
 * @param leadWeight how much a share counts for the department that leads the task
 * @param participantWeight the same for one that takes part
 * @param appealDays working days a department may appeal in
 * @param criteria in their order
 * @param decidedAt null before a lead decided
 */
public record SchemeDetails(
    UUID id,
    long version,
    String code,
    int year,
    int edition,
    String nameZh,
    String nameEn,
    BigDecimal leadWeight,
    BigDecimal participantWeight,
    int appealDays,
    List<Criterion> criteria,
    SchemeState state,
    String reason,
    String proposedBy,
    Instant proposedAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String decisionReason)
    implements Serializable {

  public SchemeDetails {
    criteria = List.copyOf(criteria);
  }
}
