package org.ipplan.breakdown;

import jakarta.ejb.Local;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;

/** Sub-tasks of shares. Who reads them, the package says. */
@Local
public interface SubTaskService {
  /**
   * Adds one to a share. By officials of its department.
   *
   * @return its id
   * @throws org.ipplan.shared.DomainException {@code assignment.not-found}; {@code
   *     breakdown.own-department}; {@code breakdown.share-not-under-way}; {@code input.invalid}
   *     with every faulty field
   */
  UUID add(UUID assignment, SubTaskPlan plan);

  /**
   * @throws org.ipplan.shared.DomainException {@code sub-task.not-found}
   */
  SubTaskDetails get(UUID id);

  /**
   * Those of a share that the caller may read, in their order.
   *
   * @throws org.ipplan.shared.DomainException {@code assignment.not-found}
   */
  List<SubTaskDetails> ofAssignment(UUID assignment);

  /** Those of a task that the caller may read, the lead's first. */
  List<SubTaskDetails> ofTask(UUID task);

  /**
   * Plans it anew. A date is checked where it changes.
   *
   * @throws org.ipplan.shared.DomainException {@code sub-task.not-found}; {@code version.stale};
   *     what the step {@code edit} is refused with; {@code input.invalid}
   */
  SubTaskDetails change(UUID id, long expectedVersion, SubTaskPlan plan);

  /**
   * @throws org.ipplan.shared.DomainException {@code sub-task.not-found}
   */
  List<StepOffer> offers(UUID id);

  /**
   * The offers of every sub-task of a share that the caller may read, by their ids; in a fixed
   * number of statements.
   *
   * @throws org.ipplan.shared.DomainException {@code assignment.not-found}
   */
  Map<UUID, List<StepOffer>> offersOf(UUID assignment);

  /**
   * Takes a step: {@code begin}, {@code complete} (also the handler), {@code reopen}, {@code
   * cancel}, {@code restore}, and for its place in the list {@code move-up}, {@code move-down}. The
   * step {@code edit} is {@link #change}.
   *
   * @throws org.ipplan.shared.DomainException {@code sub-task.not-found}; {@code version.stale};
   *     {@code workflow.wrong-state} or a guard's code; {@code input.invalid}
   */
  SubTaskDetails take(UUID id, String action, long expectedVersion, StepInput input);
}
