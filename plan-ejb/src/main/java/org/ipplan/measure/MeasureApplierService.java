package org.ipplan.measure;

import jakarta.ejb.Local;
import java.util.List;
import java.util.UUID;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** Which departments apply a measure, kept by two people; for people with a credit role. */
@Local
public interface MeasureApplierService {
  /**
   * Everything there ever was, latest first.
   *
   * @param measure code, null for all
   * @throws org.ipplan.shared.DomainException {@code measure.staff-only}
   */
  List<ApplierDetails> list(@Nullable String measure);

  /**
   * @throws org.ipplan.shared.DomainException {@code measure.applier-not-found}; {@code
   *     measure.staff-only}
   */
  ApplierDetails get(UUID id);

  /**
   * Proposes that a department applies a measure; a second person confirms it.
   *
   * @throws org.ipplan.shared.DomainException {@code measure.maker-only}; {@code input.invalid};
   *     {@code department.not-found}; {@code measure.applier-already}
   */
  ApplierDetails propose(NewApplier wanted);

  /** What the caller may do with it now, and if not, why not. */
  List<StepOffer> offers(UUID id);

  /**
   * Takes a step: {@code confirm}, {@code reject}, {@code withdraw}, {@code end} from the day in
   * {@code dueOn}. Orders made before stay.
   *
   * @param expectedVersion as last read
   * @throws org.ipplan.shared.DomainException {@code measure.applier-not-found}; {@code
   *     version.stale}; a guard's code; {@code measure.end-day}
   */
  ApplierDetails take(UUID id, String action, long expectedVersion, StepInput input);
}
