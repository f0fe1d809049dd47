package org.ipplan.plan.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.ipplan.plan.NewTask;
import org.ipplan.plan.TaskMode;
import org.ipplan.plan.TaskSource;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.FieldError;
import org.jspecify.annotations.Nullable;

/** What a task beyond the plan may say. Names the faulty fields as the REST contract does. */
public final class NewTaskPolicy {
  private static final int LONGEST_TERM = 250;

  private final List<FieldError> faults = new ArrayList<>();

  private NewTaskPolicy() {}

  /**
   * @throws DomainException {@code input.invalid} with every faulty field
   */
  public static void require(NewTask task, LocalDate today) {
    var policy = new NewTaskPolicy();
    policy.origin(task, today);
    policy.words(task);
    policy.parties(task);
    policy.date(task, today);
    if (!policy.faults.isEmpty()) {
      throw DomainException.invalid(policy.faults);
    }
  }

  private void origin(NewTask task, LocalDate today) {
    if (task.source() == TaskSource.PLAN) {
      fault("source", "task.source-plan");
    }
    if (task.year() != today.getYear()) {
      fault("year", "task.year-not-current", today.getYear());
    }
    text("reference", task.reference(), NewTask.MAX_TITLE);
    if (task.sourceOn().isAfter(today)) {
      fault("sourceOn", "input.future-date", today);
    }
  }

  private void words(NewTask task) {
    text("title", task.title(), NewTask.MAX_TITLE);
    if (!task.handledOutside()) {
      text("text", task.text(), NewTask.MAX_TEXT);
    } else if (task.text() != null && !task.text().isBlank()) {
      fault("text", "task.outside-has-no-text");
    }
  }

  private void parties(NewTask task) {
    if (task.departments().isEmpty()) {
      fault("departments", "input.required");
    }
    if (new HashSet<>(task.departments()).size() < task.departments().size()) {
      fault("departments", "input.repeated");
    }
    if ((task.mode() == TaskMode.SOLE) != (task.departments().size() <= 1)) {
      fault("mode", "task.mode-parties");
    }
  }

  private void date(NewTask task, LocalDate today) {
    var due = task.dueOn();
    var term = task.term();
    if ((due == null) == (term == null)) {
      fault("dueOn", "task.date-or-term");
    }
    if (due != null && due.isBefore(today)) {
      fault("dueOn", "input.past-date", today);
    }
    if (term != null && (term < 1 || term > LONGEST_TERM)) {
      fault("term", "input.out-of-range", 1, LONGEST_TERM);
    }
  }

  private void text(String field, @Nullable String text, int longest) {
    if (text == null || text.isBlank()) {
      fault(field, "input.required");
    } else if (text.length() > longest) {
      fault(field, "input.too-long", longest);
    } else if (text.chars().anyMatch(c -> Character.isISOControl(c) && "\n\r\t".indexOf(c) < 0)) {
      fault(field, "input.control-characters");
    }
  }

  private void fault(String field, String code, Object... arguments) {
    faults.add(new FieldError(field, code, List.of(arguments)));
  }
}
