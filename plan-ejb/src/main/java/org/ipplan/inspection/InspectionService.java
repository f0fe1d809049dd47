package org.ipplan.inspection;

import jakarta.ejb.Local;
import java.util.List;
import java.util.UUID;
import org.ipplan.shared.Page;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/**
 * Inspections, which the office prepares and leads. The office and leaders see every inspection, a
 * department those of its own that were fed back; for everybody else they do not exist.
 */
@Local
public interface InspectionService {
  /**
   * Inspections, the latest assignment first.
   *
   * @param limit 1 to 1000
   * @param cursor of the page before, null for the first
   * @param count whether to count all
   */
  Page<InspectionDetails> list(
      InspectionFilter filter, int limit, @Nullable String cursor, boolean count);

  /**
   * @throws org.ipplan.shared.DomainException {@code inspection.not-found}
   */
  InspectionDetails get(UUID id);

  /**
   * Prepares an inspection. The office's.
   *
   * @return its id
   * @throws org.ipplan.shared.DomainException {@code inspection.office-only}; {@code input.invalid}
   *     with every faulty field; {@code inspection.overlapping} where another one is open on the
   *     same department and matter and no reason is given (Art. 15)
   */
  UUID prepare(NewInspection inspection);

  /**
   * Writes a draft anew.
   *
   * @throws org.ipplan.shared.DomainException as {@link #prepare}; {@code inspection.not-found};
   *     {@code version.stale}; {@code workflow.wrong-state}
   */
  InspectionDetails edit(UUID id, long expectedVersion, NewInspection inspection);

  /**
   * Others that are open on a department and matter of this one; for the office, empty for
   * everybody else.
   *
   * @throws org.ipplan.shared.DomainException {@code inspection.not-found}
   */
  List<InspectionDetails.Overlap> overlaps(UUID id);

  /**
   * Every step and whether it may be taken now. One blocked by {@code inspection.overlapping} alone
   * may be taken with a reason.
   *
   * @throws org.ipplan.shared.DomainException {@code inspection.not-found}
   */
  List<StepOffer> offers(UUID id);

  /**
   * Takes a step: {@code approve} (a lead who did not prepare it), {@code begin}, {@code conclude}
   * (feeds the conclusion and every finding back), {@code close}, {@code cancel}.
   *
   * @param expectedVersion as last read
   * @throws org.ipplan.shared.DomainException {@code inspection.not-found}; {@code version.stale};
   *     {@code workflow.wrong-state} or a guard's code; {@code input.invalid}
   */
  InspectionDetails take(UUID id, String action, long expectedVersion, StepInput input);
}
