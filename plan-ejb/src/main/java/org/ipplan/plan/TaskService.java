package org.ipplan.plan;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;

/**
 * The life of tasks. A task of a published plan, or beyond it, is open to every official; what the
 * caller may not see is {@code task.not-found}.
 */
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
   * Every step of a task, whether it may be taken now, and if not, why not. A step that is blocked
   * by {@code task.parts-open} may be taken with a reason.
   *
   * @throws org.ipplan.shared.DomainException {@code task.not-found}
   */
  List<StepOffer> offers(UUID task);

  /**
   * Takes a step: {@code propose-closing} and {@code take-back} (the lead), {@code close}, {@code
   * return}, {@code pause}, {@code resume}, {@code handle-outside} (the office), {@code reopen},
   * {@code cancel}, {@code restore} (its head). The shares follow. Where the clause ends in "and
   * other departments", the office names them one by one by {@code name-others}, which hands each a
   * share, or records by {@code no-others} that there are none.
   *
   * @param expectedVersion as last read
   * @return the task's version after the step
   * @throws org.ipplan.shared.DomainException {@code task.not-found}; {@code version.stale}; {@code
   *     workflow.wrong-state} or a guard's code; {@code input.invalid}
   */
  long take(UUID task, String action, long expectedVersion, StepInput input);

  /**
   * Adds a task beyond the plan and hands it out at once. The office's.
   *
   * @return its id
   * @throws org.ipplan.shared.DomainException {@code task.office-only}; {@code input.invalid} with
   *     every faulty field
   */
  UUID add(NewTask task);

  /**
   * Gives a task another date; the former one is kept, and its shares follow. The office's, for the
   * features that decide on requests.
   *
   * @throws org.ipplan.shared.DomainException {@code task.not-found}, {@code task.office-only},
   *     {@code task.not-under-way}, {@code input.invalid}
   */
  void moveDate(UUID task, LocalDate to, DateCause cause, String reason);

  /**
   * Ends a task without its being done: what the office agreed to on the lead's request. The
   * office's, for the features that decide on requests.
   *
   * @throws org.ipplan.shared.DomainException {@code task.not-found}, {@code task.office-only},
   *     {@code workflow.wrong-state}
   */
  void cancel(UUID task, String reason);

  /**
   * Every move of a task's date, oldest first.
   *
   * @throws org.ipplan.shared.DomainException {@code task.not-found}
   */
  List<TaskDateMove> dateMoves(UUID task);
}
