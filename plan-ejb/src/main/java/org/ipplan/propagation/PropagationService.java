package org.ipplan.propagation;

import jakarta.ejb.Local;
import java.util.List;
import java.util.UUID;
import org.ipplan.credit.CreditList;
import org.ipplan.shared.Page;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/**
 * The ledger: who was told of an entry, and who took it away. Credit staff see what their
 * department decided, a recipient's system what it is told itself; for everybody else there is no
 * line.
 */
@Local
public interface PropagationService {
  /**
   * Lines of a list, the latest first.
   *
   * @throws org.ipplan.shared.DomainException {@code propagation.readers-only}
   */
  Page<PropagationDetails> list(
      CreditList list, PropagationFilter filter, int limit, @Nullable String cursor, boolean count);

  /**
   * How far a list's ledger is, whatever its state.
   *
   * @throws org.ipplan.shared.DomainException {@code propagation.readers-only}
   */
  PropagationCounts counts(CreditList list, @Nullable UUID recipient);

  /**
   * Lines of a case's entry, the latest first; rights as for the case.
   *
   * @throws org.ipplan.shared.DomainException {@code credit.staff-only}; {@code
   *     credit.case-not-found}
   */
  List<PropagationDetails> ofCase(UUID caseId);

  /**
   * @throws org.ipplan.shared.DomainException {@code propagation.not-found}, also for what the
   *     caller may not see
   */
  PropagationDetails get(UUID id);

  /** What may be done with a line now. */
  List<StepOffer> offers(UUID id);

  /**
   * Takes a step: {@code send} and {@code fail} by the publisher; {@code apply} by the publisher
   * with the receipt, or by the recipient's own system, which may also say that it {@code fail}ed.
   * The same acknowledgement again by the system changes nothing, whatever version it names.
   *
   * @throws org.ipplan.shared.DomainException {@code propagation.not-found}; {@code version.stale};
   *     {@code input.invalid}; refusals of the table
   */
  PropagationDetails take(UUID id, String action, long expectedVersion, PropagationInput input);
}
