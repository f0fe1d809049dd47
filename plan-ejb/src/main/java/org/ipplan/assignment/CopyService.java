package org.ipplan.assignment;

import jakarta.ejb.Local;
import java.util.List;
import java.util.UUID;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;

/**
 * Copies for information: the office for any task, the liaison of a party for its own. The
 * department reads what was submitted on the task, or the one report, as a party does, from then on
 * and until the copy is taken back. Read by the office, leaders, the parties of the task and the
 * department itself; for everybody else a copy does not exist.
 */
@Local
public interface CopyService {
  /**
   * Brings a task or a submitted report to a department's notice.
   *
   * @return the copy's id
   * @throws org.ipplan.shared.DomainException {@code task.not-found}; {@code copy.sender-only},
   *     {@code copy.own-report}; {@code copy.copied-already}; {@code input.invalid} naming {@code
   *     department}, {@code report} or {@code note}
   */
  UUID copy(UUID task, NewCopy wanted);

  /** Whether the caller may bring the task to anybody's notice. */
  boolean mayCopy(UUID task);

  /**
   * @throws org.ipplan.shared.DomainException {@code copy.not-found}
   */
  CopyDetails get(UUID id);

  /** Copies of a task that the caller may read, oldest first. */
  List<CopyDetails> ofTask(UUID task);

  /**
   * @throws org.ipplan.shared.DomainException {@code copy.not-found}
   */
  List<StepOffer> offers(UUID id);

  /**
   * Takes a step: {@code acknowledge} by an official of the department it went to, {@code
   * take-back} (needs a reason) by whom it came from, before it is acknowledged.
   *
   * @param expectedVersion as last read
   * @throws org.ipplan.shared.DomainException {@code copy.not-found}; {@code version.stale}; {@code
   *     workflow.wrong-state} or a guard's code; {@code input.invalid}
   */
  CopyDetails take(UUID id, String action, long expectedVersion, StepInput input);
}
