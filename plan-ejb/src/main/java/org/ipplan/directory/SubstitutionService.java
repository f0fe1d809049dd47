package org.ipplan.directory;

import jakarta.ejb.Local;
import java.util.List;
import java.util.UUID;
import org.ipplan.shared.Caller;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;

/**
 * Who stands in for whom. A substitution is read by the people of its department and by the office;
 * it is entered by the absent official or a head of the department, withdrawn with a reason, and
 * never deleted.
 */
@Local
public interface SubstitutionService {
  /**
   * Enters a substitution.
   *
   * @return its id
   * @throws org.ipplan.shared.DomainException {@code substitution.own-department}, {@code
   *     substitution.self-or-head}, {@code substitution.in-person}; {@code input.invalid}; {@code
   *     substitution.overlaps}, {@code substitution.substitute-away}
   */
  UUID enter(NewSubstitution wanted);

  /**
   * @throws org.ipplan.shared.DomainException {@code substitution.not-found}
   */
  SubstitutionDetails get(UUID id);

  /** Those the caller may read, latest first. */
  List<SubstitutionDetails> list();

  /** Every step, whether the caller may take it now, and if not, why not. */
  List<StepOffer> offers(UUID id);

  /**
   * Takes a step: {@code withdraw} (needs a reason).
   *
   * @param expectedVersion as last read
   * @throws org.ipplan.shared.DomainException {@code substitution.not-found}; {@code
   *     version.stale}; a guard's code; {@code input.invalid}
   */
  SubstitutionDetails take(UUID id, String action, long expectedVersion, StepInput input);

  /** Those in force today in which the caller stands in, by the name of who is absent. */
  List<SubstitutionDetails> mine();

  /**
   * The caller as a substitute: the caller's own name, with the department and the roles of the
   * absent official, as far as roles can be handed on. To be asked anew for every request.
   *
   * @param signedIn the caller as the sign-in established it
   * @param absent sign-in name of the absent official
   * @throws org.ipplan.shared.DomainException FORBIDDEN {@code substitution.not-in-force}; {@code
   *     substitution.no-roles} when no role of the absent official is known that can be handed on
   */
  Caller acting(Caller signedIn, String absent);

  /**
   * Keeps what a sign-in said of an official: department and roles. They are what a substitute may
   * later act with. Systems are not kept.
   */
  void seen(Caller signedIn);
}
