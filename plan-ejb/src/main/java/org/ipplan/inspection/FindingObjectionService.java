package org.ipplan.inspection;

import jakarta.ejb.Local;
import java.util.List;
import java.util.UUID;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;

/**
 * Objections of departments to findings (Art. 17): filed within 30 calendar days of the feedback,
 * reviewed within 30 by others than the authors. Read by whoever may read the finding.
 */
@Local
public interface FindingObjectionService {
  /**
   * Files an objection.
   *
   * @return its id
   * @throws org.ipplan.shared.DomainException {@code finding.not-found}; {@code
   *     finding-objection.own-department}; {@code finding-objection.too-late}; {@code
   *     finding-objection.settled}; {@code finding-objection.already}; {@code input.invalid}
   */
  UUID file(UUID finding, String grounds);

  /**
   * @throws org.ipplan.shared.DomainException {@code finding-objection.not-found}
   */
  FindingObjectionDetails get(UUID id);

  /** The objections to a finding that the caller may read, oldest first. */
  List<FindingObjectionDetails> ofFinding(UUID finding);

  /**
   * @throws org.ipplan.shared.DomainException {@code finding-objection.not-found}
   */
  List<StepOffer> offers(UUID id);

  /**
   * Takes a step: {@code uphold}, {@code change} (the note is the finding's new text), {@code
   * revoke}, {@code suspend} (the office, none of the authors), {@code withdraw} (the department).
   * The rectification goes on meanwhile, unless it is suspended.
   *
   * @param expectedVersion as last read
   * @throws org.ipplan.shared.DomainException {@code finding-objection.not-found}; {@code
   *     version.stale}; {@code workflow.wrong-state} or a guard's code; {@code input.invalid}
   */
  FindingObjectionDetails take(UUID id, String action, long expectedVersion, StepInput input);
}
