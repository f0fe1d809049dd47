package org.ipplan.inspection.domain;

import java.time.LocalDate;
import org.ipplan.inspection.NewFinding;
import org.ipplan.inspection.NewInspection;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Faults;

/** What a finding must say. */
public final class FindingPolicy {
  private FindingPolicy() {}

  /**
   * @throws DomainException {@code input.invalid} with every faulty field
   */
  public static void require(NewFinding wanted, Inspection inspection, LocalDate today) {
    var due = wanted.dueOn();
    var term = wanted.term();
    var task = wanted.task();
    new Faults()
        .text("text", wanted.text(), NewInspection.MAX_TEXT)
        .text("basis", wanted.basis(), NewInspection.MAX_TEXT)
        .check(
            inspection.departments().contains(wanted.department()),
            "department",
            "finding.other-department")
        .check(task == null || inspection.tasks().contains(task), "task", "finding.other-task")
        .check((due == null) != (term == null), "dueOn", "finding.date-or-term")
        .check(due == null || !due.isBefore(today), "dueOn", "input.past-date", today)
        .check(
            term == null || (term >= 1 && term <= NewFinding.LONGEST_TERM),
            "term",
            "input.out-of-range",
            1,
            NewFinding.LONGEST_TERM)
        .orRefuse();
  }
}
