package org.ipplan.evaluation;

import jakarta.ejb.Local;
import java.util.List;
import java.util.UUID;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;

/** Schemes departments are evaluated by. */
@Local
public interface EvaluationSchemeService {
  /**
   * Every edition the caller may read, the latest first: officials and leaders those that were ever
   * in force, the office all.
   */
  List<SchemeDetails> list();

  /**
   * @throws org.ipplan.shared.DomainException {@code evaluation-scheme.not-found}
   */
  SchemeDetails get(UUID id);

  /**
   * The one a year is evaluated by now.
   *
   * @throws org.ipplan.shared.DomainException {@code evaluation.no-scheme}
   */
  SchemeDetails of(int year);

  /**
   * Proposes another edition.
   *
   * @return its id
   * @throws org.ipplan.shared.DomainException {@code evaluation-scheme.office-only}; {@code
   *     evaluation-scheme.under-way}; {@code input.invalid}
   */
  UUID propose(NewScheme wanted);

  /**
   * @throws org.ipplan.shared.DomainException {@code evaluation-scheme.not-found}
   */
  List<StepOffer> offers(UUID id);

  /**
   * Takes a step: {@code confirm} and {@code refuse} by a lead of the office who did not propose
   * it, {@code withdraw} by the office.
   *
   * @throws org.ipplan.shared.DomainException {@code evaluation-scheme.not-found}; {@code
   *     version.stale}; {@code workflow.wrong-state} or a guard's code; {@code input.invalid}
   */
  SchemeDetails take(UUID id, String action, long expectedVersion, StepInput input);
}
