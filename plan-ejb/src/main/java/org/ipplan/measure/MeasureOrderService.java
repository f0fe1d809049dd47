package org.ipplan.measure;

import jakarta.ejb.Local;
import java.util.List;
import java.util.UUID;
import org.ipplan.shared.Page;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/**
 * Measures of published entries, one order for each department that applies one. Read by that
 * department's officials and credit staff until it is lifted, and by the credit staff of the
 * department that decided; for everybody else an order does not exist.
 */
@Local
public interface MeasureOrderService {
  /**
   * Orders in the caller's sight, the latest made first.
   *
   * @throws org.ipplan.shared.DomainException {@code measure.order-readers}; {@code input.invalid}
   */
  Page<OrderDetails> list(OrderFilter filter, int limit, @Nullable String cursor, boolean count);

  /**
   * The orders of a case's entry, by measure, then department; empty before its publication.
   *
   * @throws org.ipplan.shared.DomainException {@code credit.case-not-found}; {@code
   *     credit.staff-only}
   */
  List<OrderDetails> ofCase(UUID caseId);

  /**
   * @throws org.ipplan.shared.DomainException {@code measure.order-not-found}
   */
  OrderDetails get(UUID id);

  /** What the caller may do with an order now, and if not, why not. */
  List<StepOffer> offers(UUID id);

  /**
   * Takes a step: {@code apply} and {@code lift} with what was done in {@code note}, {@code
   * not-applicable} with a reason, by the department that applies; {@code reopen} by the one that
   * decided.
   *
   * @param expectedVersion as last read
   * @return the order after it, also where the caller sees it no longer
   * @throws org.ipplan.shared.DomainException {@code measure.order-not-found}; {@code
   *     version.stale}; a guard's code
   */
  OrderDetails take(UUID id, String action, long expectedVersion, StepInput input);
}
