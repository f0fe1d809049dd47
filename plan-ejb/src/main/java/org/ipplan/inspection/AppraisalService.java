package org.ipplan.inspection;

import jakarta.ejb.Local;
import java.util.List;
import java.util.UUID;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;

/**
 * Praise and criticism after an inspection (Art. 21). The office and leaders see all of it, a
 * department what is said of it, once approved.
 */
@Local
public interface AppraisalService {
  /**
   * Proposes a praise or criticism. The office's.
   *
   * @return its id
   * @throws org.ipplan.shared.DomainException {@code inspection.not-found}; {@code
   *     appraisal.office-only}; {@code appraisal.not-concluded}; {@code input.invalid}
   */
  UUID propose(UUID inspection, NewAppraisal appraisal);

  /**
   * @throws org.ipplan.shared.DomainException {@code appraisal.not-found}
   */
  AppraisalDetails get(UUID inspection, UUID id);

  /**
   * Those of an inspection that the caller may read, oldest first.
   *
   * @throws org.ipplan.shared.DomainException {@code inspection.not-found}
   */
  List<AppraisalDetails> ofInspection(UUID inspection);

  /**
   * @throws org.ipplan.shared.DomainException {@code appraisal.not-found}
   */
  List<StepOffer> offers(UUID inspection, UUID id);

  /**
   * Takes a step: {@code approve}, {@code refuse} (a lead who did not propose it), {@code
   * take-back} (the office).
   *
   * @param expectedVersion as last read
   * @throws org.ipplan.shared.DomainException {@code appraisal.not-found}; {@code version.stale};
   *     {@code workflow.wrong-state} or a guard's code; {@code input.invalid}
   */
  AppraisalDetails take(
      UUID inspection, UUID id, String action, long expectedVersion, StepInput input);
}
