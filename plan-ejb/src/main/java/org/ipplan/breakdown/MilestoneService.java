package org.ipplan.breakdown;

import jakarta.ejb.Local;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;

/** Milestones of shares. Who reads them, the package says. */
@Local
public interface MilestoneService {
  /**
   * Adds one to a share. By officials of its department.
   *
   * @return its id
   * @throws org.ipplan.shared.DomainException {@code assignment.not-found}; {@code
   *     breakdown.own-department}; {@code breakdown.share-not-under-way}; {@code input.invalid}
   *     with every faulty field
   */
  UUID add(UUID assignment, MilestonePlan plan);

  /**
   * @throws org.ipplan.shared.DomainException {@code milestone.not-found}
   */
  MilestoneDetails get(UUID id);

  /**
   * Those of a share that the caller may read, in their order.
   *
   * @throws org.ipplan.shared.DomainException {@code assignment.not-found}
   */
  List<MilestoneDetails> ofAssignment(UUID assignment);

  /** Those of a task that the caller may read, the lead's first. */
  List<MilestoneDetails> ofTask(UUID task);

  /**
   * Plans it anew. A date is checked where it changes.
   *
   * @throws org.ipplan.shared.DomainException {@code milestone.not-found}; {@code version.stale};
   *     what the step {@code edit} is refused with; {@code input.invalid}
   */
  MilestoneDetails change(UUID id, long expectedVersion, MilestonePlan plan);

  /**
   * @throws org.ipplan.shared.DomainException {@code milestone.not-found}
   */
  List<StepOffer> offers(UUID id);

  /**
   * The offers of every milestone of a share that the caller may read, by their ids; in a fixed
   * number of statements.
   *
   * @throws org.ipplan.shared.DomainException {@code assignment.not-found}
   */
  Map<UUID, List<StepOffer>> offersOf(UUID assignment);

  /**
   * Takes a step: {@code meet} and {@code take-back} (the department and the handler), {@code
   * confirm}, {@code reject} and {@code reopen} (the office), {@code cancel} and {@code restore}
   * (the department). The step {@code edit} is {@link #change}.
   *
   * @throws org.ipplan.shared.DomainException {@code milestone.not-found}; {@code version.stale};
   *     {@code workflow.wrong-state} or a guard's code; {@code input.invalid}
   */
  MilestoneDetails take(UUID id, String action, long expectedVersion, StepInput input);
}
