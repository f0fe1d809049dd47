package org.ipplan.supervision;

import jakarta.ejb.Local;
import java.util.List;
import java.util.UUID;
import org.ipplan.shared.Page;
import org.jspecify.annotations.Nullable;

/** Who was told of what was due, by the ladder or by the office; and urging by hand. */
@Local
public interface ReminderService {
  /**
   * What was told about a task, latest first: for its parties, the office and leaders. Empty for
   * everybody else.
   *
   * @param limit 1 to 1000
   * @param cursor of the page before, null for the first
   * @param count whether to count all of them
   */
  Page<ReminderDetails> ofTask(UUID task, int limit, @Nullable String cursor, boolean count);

  /**
   * Urges one department; it changes no state.
   *
   * @throws org.ipplan.shared.DomainException {@code reminder.office-only}; {@code
   *     assignment.not-found}; {@code reminder.nothing-open} where the matter is done or rests;
   *     {@code reminder.urged-today} where the caller urged it today
   */
  ReminderDetails urgeShare(UUID assignment, NewUrge urge);

  /**
   * Urges every department whose part of the task is open and that the caller did not urge today.
   *
   * @return one entry a department, never empty
   * @throws org.ipplan.shared.DomainException as {@link #urgeShare}; {@code task.not-found}
   */
  List<ReminderDetails> urgeTask(UUID task, NewUrge urge);
}
