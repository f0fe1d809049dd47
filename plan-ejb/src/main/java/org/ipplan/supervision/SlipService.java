package org.ipplan.supervision;

import jakarta.ejb.Local;
import java.util.List;
import java.util.UUID;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;

/**
 * Slips of the office (督办单): blue, yellow and red letters that a department answers in writing.
 * Read by the office; once sent, also by the task's parties and leaders.
 */
@Local
public interface SlipService {
  /**
   * Prepares a slip to the department of a share.
   *
   * @throws org.ipplan.shared.DomainException {@code slip.office-only}; {@code
   *     assignment.not-found}; {@code slip.share-over} where the share is done or withdrawn; {@code
   *     input.invalid}
   */
  UUID prepare(UUID assignment, NewSlip slip);

  /**
   * @throws org.ipplan.shared.DomainException {@code slip.not-found}, also out of scope
   */
  SlipDetails get(UUID id);

  /** Slips on a task the caller may read, oldest first. */
  List<SlipDetails> ofTask(UUID task);

  List<StepOffer> offers(UUID id);

  /**
   * Sends, answers, gives back, closes or withdraws. A red slip is sent by a lead of the office who
   * did not prepare it. Sending gives the number and the date for the answer, and fires {@link
   * Reminder}.
   *
   * @throws org.ipplan.shared.DomainException {@code slip.not-found}; {@code version.stale}; what
   *     the table of steps refuses
   */
  SlipDetails take(UUID id, String action, long expectedVersion, StepInput input);
}
