package org.ipplan.breakdown;

import jakarta.ejb.Local;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;

/** Targets of shares. Who reads them, the package says. */
@Local
public interface TargetService {
  /**
   * Adds one to a share. By officials of its department.
   *
   * @return its id
   * @throws org.ipplan.shared.DomainException {@code assignment.not-found}; {@code
   *     breakdown.own-department}; {@code breakdown.share-not-under-way}; {@code input.invalid}
   *     with every faulty field
   */
  UUID add(UUID assignment, TargetPlan plan);

  /**
   * @throws org.ipplan.shared.DomainException {@code target.not-found}
   */
  TargetDetails get(UUID id);

  /**
   * Those of a share that the caller may read, in their order.
   *
   * @throws org.ipplan.shared.DomainException {@code assignment.not-found}
   */
  List<TargetDetails> ofAssignment(UUID assignment);

  /** Those of a task that the caller may read, the lead's first. */
  List<TargetDetails> ofTask(UUID task);

  /**
   * Plans it anew. A date is checked where it changes.
   *
   * @throws org.ipplan.shared.DomainException {@code target.not-found}; {@code version.stale}; what
   *     the step {@code edit} is refused with; {@code input.invalid}
   */
  TargetDetails change(UUID id, long expectedVersion, TargetPlan plan);

  /**
   * @throws org.ipplan.shared.DomainException {@code target.not-found}
   */
  List<StepOffer> offers(UUID id);

  /**
   * The offers of every target of a share that the caller may read, by their ids; in a fixed number
   * of statements.
   *
   * @throws org.ipplan.shared.DomainException {@code assignment.not-found}
   */
  Map<UUID, List<StepOffer>> offersOf(UUID assignment);

  /**
   * Takes a step of the department: {@code cancel}, {@code restore}. The step {@code edit} is
   * {@link #change}, {@code record} is {@link #record}.
   *
   * @throws org.ipplan.shared.DomainException {@code target.not-found}; {@code version.stale};
   *     {@code workflow.wrong-state} or a guard's code; {@code input.invalid}
   */
  TargetDetails take(UUID id, String action, long expectedVersion, StepInput input);

  /**
   * Adds a number to the target's series; nothing is written over, a correction is a later number
   * of the same day. By the department and the handler.
   *
   * @throws org.ipplan.shared.DomainException {@code target.not-found}; what the step {@code
   *     record} is refused with; {@code input.invalid}
   */
  TargetDetails record(UUID id, NewValue value);
}
