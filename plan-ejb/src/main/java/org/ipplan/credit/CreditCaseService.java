package org.ipplan.credit;

import jakarta.ejb.Local;
import java.util.List;
import java.util.UUID;
import org.ipplan.shared.Page;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/**
 * Cases of credit supervision. People with a credit role see those of their own department, a
 * system with {@code credit.write} those it opened itself; everybody else is refused with {@code
 * credit.staff-only}. Cases are opened by the credit handler and by such systems.
 */
@Local
public interface CreditCaseService {
  /** Latest opened first. */
  Page<CaseSummary> list(CaseFilter filter, int limit, @Nullable String cursor, boolean count);

  /**
   * @throws org.ipplan.shared.DomainException {@code credit.case-not-found}
   */
  CaseDetails get(UUID id);

  /**
   * Opens a case in draft, from a lead or by hand.
   *
   * @throws org.ipplan.shared.DomainException {@code input.invalid} with all that is wrong; {@code
   *     credit.same-document} where the document was used on this ground for this subject; refusals
   *     with article and rule set where the ground or the document is not one of law (C1, C3)
   */
  CaseDetails open(NewCase wanted);

  /**
   * Writes a draft anew; the subject, the list and the lead stay as they are.
   *
   * @throws org.ipplan.shared.DomainException as {@link #open}; {@code version.stale}
   */
  CaseDetails edit(UUID id, long expectedVersion, NewCase wanted);

  /** What the caller may do with a case now, and if not, why not. */
  List<StepOffer> offers(UUID id);

  /**
   * Takes a step of the determination; {@code determine} issues its paper. The paper bears the next
   * number of its series, or the one in {@code note} where a register kept elsewhere gave it.
   *
   * @throws org.ipplan.shared.DomainException also {@code paper.no-series}, {@code
   *     paper.number-taken}
   */
  CaseDetails take(UUID id, String action, long expectedVersion, StepInput input);
}
