package org.ipplan.credit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case to be opened, or what a draft is to say.
 *
 * @param subject code of the subject
 * @param ground code, as the rules in force on the document's day name it
 * @param department code of the department that determines; null for the caller's own, or for a
 *     system that of the authority the rules name
 * @param unit the unit whose business it is (C4), null while not settled
 * @param correctedInTime whether an abnormal filing was corrected in time (C2), null while nobody
 *     looked
 * @param longerUntil end of a longer period that law gives (C10), null where none does
 * @param longerBasis law that gives it; there exactly when the longer period is
 * @param lead id of the record the case is opened from, null where there is none
 */
public record NewCase(
    String subject,
    CreditList list,
    String ground,
    BasisDocument basisDocument,
    List<EvidenceItem> evidence,
    @Nullable String department,
    @Nullable String unit,
    @Nullable Boolean correctedInTime,
    @Nullable LocalDate longerUntil,
    @Nullable String longerBasis,
    @Nullable UUID lead) {

  public NewCase {
    evidence = List.copyOf(evidence);
  }
}
