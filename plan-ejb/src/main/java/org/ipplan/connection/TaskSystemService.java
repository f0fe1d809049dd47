package org.ipplan.connection;

import jakarta.ejb.Local;
import java.util.List;
import java.util.UUID;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;

/**
 * What systems bring to a task. Systems and figures are read by every official, as the task is;
 * warnings by its parties, the office and leaders.
 */
@Local
public interface TaskSystemService {
  /**
   * Systems that serve a task, with their last figures and warnings.
   *
   * @throws org.ipplan.shared.DomainException {@code task.not-found}
   */
  List<TaskSystem> ofTask(UUID task);

  /**
   * @throws org.ipplan.shared.DomainException {@code connection.warning-not-found}
   */
  TaskSystem.Warning warning(UUID id);

  /** What may be done with a warning now. */
  List<StepOffer> offers(UUID id);

  /**
   * Takes a step: {@code acknowledge}, by the lead of the task or the office; may carry a note.
   *
   * @throws org.ipplan.shared.DomainException {@code connection.warning-not-found}; {@code
   *     version.stale}; refusals of the table
   */
  TaskSystem.Warning take(UUID id, String action, long expectedVersion, StepInput input);
}
