package org.ipplan.plan.domain;

import java.time.LocalDate;
import org.ipplan.plan.NewTask;
import org.ipplan.plan.TaskMode;
import org.ipplan.plan.TaskSource;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Faults;

/** What a task beyond the plan may say. Names the faulty fields as the REST contract does. */
public final class NewTaskPolicy {
  private static final int LONGEST_TERM = 250;

  private NewTaskPolicy() {}

  /**
   * @throws DomainException {@code input.invalid} with every faulty field
   */
  public static void require(NewTask task, LocalDate today) {
    var faults = new Faults();
    origin(task, today, faults);
    words(task, faults);
    parties(task, faults);
    date(task, today, faults);
    faults.orRefuse();
  }

  private static void origin(NewTask task, LocalDate today, Faults faults) {
    var year = today.getYear();
    faults
        .check(task.source() != TaskSource.PLAN, "source", "task.source-plan")
        .check(task.year() == year, "year", "task.year-not-current", year)
        .text("reference", task.reference(), NewTask.MAX_TITLE)
        .check(!task.sourceOn().isAfter(today), "sourceOn", "input.future-date", today);
  }

  private static void words(NewTask task, Faults faults) {
    faults.text("title", task.title(), NewTask.MAX_TITLE);
    if (task.handledOutside()) {
      var none = task.text() == null || task.text().isBlank();
      faults.check(none, "text", "task.outside-has-no-text");
    } else {
      faults.text("text", task.text(), NewTask.MAX_TEXT);
    }
  }

  private static void parties(NewTask task, Faults faults) {
    var one = task.departments().size() <= 1;
    faults
        .some("departments", task.departments())
        .check((task.mode() == TaskMode.SOLE) == one, "mode", "task.mode-parties");
  }

  private static void date(NewTask task, LocalDate today, Faults faults) {
    var due = task.dueOn();
    var term = task.term();
    var inRange = term == null || (term >= 1 && term <= LONGEST_TERM);
    faults
        .check((due == null) != (term == null), "dueOn", "task.date-or-term")
        .check(due == null || !due.isBefore(today), "dueOn", "input.past-date", today)
        .check(inRange, "term", "input.out-of-range", 1, LONGEST_TERM);
  }
}
