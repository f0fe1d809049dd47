package org.ipplan.credit;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case with all that was done.
 *
 * @param unit whose business it is (C4), null while not settled
 * @param steps in the order they were done, then what is due by date
 * @param entry id of its place on the list, null before the determination
 * @param lead record it was opened from, null where there is none
 */
public record CaseDetails(
    CaseSummary summary,
    @Nullable String unit,
    String groundRuleSet,
    @Nullable Boolean correctedInTime,
    @Nullable LocalDate longerUntil,
    @Nullable String longerBasis,
    List<EvidenceItem> evidence,
    List<CaseLine> steps,
    @Nullable UUID entry,
    @Nullable LocalDate publishedOn,
    @Nullable LocalDate basisRevokedOn,
    @Nullable UUID lead)
    implements Serializable {

  public CaseDetails {
    evidence = List.copyOf(evidence);
    steps = List.copyOf(steps);
  }
}
