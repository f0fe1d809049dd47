package org.ipplan.assignment;

import jakarta.ejb.Local;
import java.util.List;
import java.util.UUID;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;

/**
 * Shares of tasks. Open to read for everybody who may see the task; steps are the department's own
 * officials', decisions on disputes the office's.
 */
@Local
public interface AssignmentService {
  /**
   * @throws org.ipplan.shared.DomainException {@code assignment.not-found}
   */
  AssignmentDetails get(UUID id);

  /** Every step, whether the caller may take it now, and if not, why not. */
  List<StepOffer> offers(UUID id);

  /**
   * Takes a step. The department's: {@code accept} (sign for), {@code dispute}, {@code take-back}
   * (the dispute), {@code delegate} (to a handler), {@code transfer} (asks the office to give the
   * share to another department), {@code complete}. The office's: {@code confirm} (keeps the
   * department), {@code move}, {@code split}, {@code pause}, {@code resume}, {@code reopen}, {@code
   * withdraw}, {@code restore}.
   *
   * @param expectedVersion as last read
   * @return the share after the step
   * @throws org.ipplan.shared.DomainException {@code assignment.not-found}; {@code version.stale};
   *     {@code workflow.wrong-state} or a guard's code; {@code input.invalid}
   */
  AssignmentDetails take(UUID id, String action, long expectedVersion, StepInput input);

  /**
   * Notes that work on a share has begun: an accepted share goes into progress. For the features
   * that follow the work; needs no version, does nothing when it is in progress already.
   *
   * @throws org.ipplan.shared.DomainException {@code assignment.not-accepted}
   */
  void begin(UUID id);
}
