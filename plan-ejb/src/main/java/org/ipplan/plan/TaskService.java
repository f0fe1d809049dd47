package org.ipplan.plan;

import jakarta.ejb.Local;
import java.util.List;
import java.util.UUID;
import org.ipplan.shared.workflow.StepOffer;

/** The life of tasks, for the features that follow the work. */
@Local
public interface TaskService {
  /**
   * Notes that work on a task has begun: its lead signed for it. Does nothing where it began
   * before.
   *
   * @throws org.ipplan.shared.DomainException {@code task.not-found}
   */
  void begin(UUID task);

  /**
   * Every step of a task, whether it may be taken now, and if not, why not.
   *
   * @throws org.ipplan.shared.DomainException {@code task.not-found}
   */
  List<StepOffer> offers(UUID task);
}
