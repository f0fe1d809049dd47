package org.ipplan.supervision;

import jakarta.ejb.Local;
import java.util.List;
import java.util.UUID;

/** The office's confidence in the delivery of tasks. Read by whoever reads the task. */
@Local
public interface ConfidenceService {
  /**
   * Every rating of a task, the latest first.
   *
   * @throws org.ipplan.shared.DomainException {@code task.not-found}
   */
  List<ConfidenceRating> ofTask(UUID task);

  /**
   * Rates a task. The office's, and nobody's of the department that leads the task.
   *
   * @throws org.ipplan.shared.DomainException {@code task.not-found}; {@code
   *     confidence.office-only}; {@code confidence.own-task}; {@code confidence.not-under-way};
   *     {@code input.invalid}
   */
  ConfidenceRating rate(UUID task, DeliveryConfidence rating, String reason);
}
