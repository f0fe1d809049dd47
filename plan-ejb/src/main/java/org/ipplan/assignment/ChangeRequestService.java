package org.ipplan.assignment;

import jakarta.ejb.Local;
import java.util.List;
import java.util.UUID;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;

/**
 * What departments ask of the office: more time, a change, the end of a task, another department
 * (T9). Read by the parties of the task, the office and leaders; for everybody else a request does
 * not exist.
 */
@Local
public interface ChangeRequestService {
  /**
   * Files a request on a share. Extension, change and cancellation are the lead's, a transfer every
   * party's. A share has at most one open request of a kind.
   *
   * @param assignment the share of the department that asks
   * @return the request's id
   * @throws org.ipplan.shared.DomainException {@code assignment.not-found}; FORBIDDEN where the
   *     department or its part is another; {@code change-request.open-already}; {@code
   *     input.invalid}
   */
  UUID file(UUID assignment, NewRequest request);

  /**
   * @throws org.ipplan.shared.DomainException {@code change-request.not-found}
   */
  RequestDetails get(UUID id);

  /** The requests on a task that the caller may read, oldest first. */
  List<RequestDetails> ofTask(UUID task);

  /**
   * @throws org.ipplan.shared.DomainException {@code change-request.not-found}
   */
  List<StepOffer> offers(UUID id);

  /**
   * Takes a step: {@code approve} and {@code refuse} (the office), {@code take-back} (the
   * department). What is approved takes effect at once, or nothing happens at all.
   *
   * @param expectedVersion as last read
   * @throws org.ipplan.shared.DomainException {@code change-request.not-found}; {@code
   *     version.stale}; {@code workflow.wrong-state} or a guard's code; {@code input.invalid}
   */
  RequestDetails take(UUID id, String action, long expectedVersion, StepInput input);
}
