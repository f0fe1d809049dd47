package org.ipplan.credit;

import jakarta.ejb.Local;
import java.util.List;
import java.util.UUID;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;

/**
 * Objections to determinations and requests for repair. Filed at the counter by a credit handler of
 * the department that determined, or through a portal by a system with {@code credit.apply}; seen
 * by the department's credit staff, and by a system where it filed them itself.
 */
@Local
public interface CreditApplicationService {
  /**
   * Files one about a determination of a subject.
   *
   * @param subject code of the subject
   * @throws org.ipplan.shared.DomainException {@code credit.nothing-to-apply-for} where no
   *     determination is in force, or the caller may not see it; refusals with article and rule set
   *     where law does not allow it yet or at all (C12 to C15)
   */
  ApplicationDetails file(String subject, NewApplication wanted);

  /**
   * The same about one case.
   *
   * @throws org.ipplan.shared.DomainException as {@link #file}; {@code credit.case-not-found}
   */
  ApplicationDetails fileFor(UUID caseId, NewApplication wanted);

  /**
   * @throws org.ipplan.shared.DomainException {@code credit.application-not-found}
   */
  ApplicationDetails get(UUID id);

  /** Those of a case, oldest first. */
  List<ApplicationDetails> ofCase(UUID caseId);

  /** What the caller may do with one now, and if not, why not. */
  List<StepOffer> offers(UUID id);

  /** Takes a step. */
  ApplicationDetails take(UUID id, String action, long expectedVersion, StepInput input);
}
