package org.ipplan.inspection.domain;

import java.time.LocalDate;
import java.util.Set;
import org.ipplan.inspection.NewInspection;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Faults;

/** What the record of an inspection must say: its assignment (Art. 7) and its plan (Art. 15). */
public final class InspectionPolicy {
  private InspectionPolicy() {}

  /**
   * @param known what the directory and the plans know of what was named
   * @throws DomainException {@code input.invalid} with every faulty field
   */
  public static void require(NewInspection wanted, Known known, LocalDate today) {
    new Faults()
        .text("title", wanted.title(), NewInspection.MAX_TITLE)
        .text("orderedBy", wanted.orderedBy(), NewInspection.MAX_TITLE)
        .text("documentNumber", wanted.documentNumber(), NewInspection.MAX_TITLE)
        .check(!wanted.orderedOn().isAfter(today), "orderedOn", "input.future-date", today)
        .optional("matter", wanted.matter(), NewInspection.MAX_TEXT)
        .check(hasMatter(wanted), "matter", "inspection.no-matter")
        .once("tasks", wanted.tasks())
        .check(known.everyTask(), "tasks", "inspection.task-unknown")
        .some("departments", wanted.departments())
        .check(known.everyDepartment(), "departments", "inspection.department-unknown")
        .check(!wanted.toOn().isBefore(wanted.fromOn()), "toOn", "inspection.ends-before")
        .check(
            !wanted.fromOn().isBefore(wanted.orderedOn()), "fromOn", "inspection.before-assignment")
        .some("methods", wanted.methods())
        .some("authors", wanted.authors())
        .check(
            known.officials().containsAll(wanted.authors()), "authors", "inspection.author-unknown")
        .optional("overlapReason", wanted.overlapReason(), NewInspection.MAX_TEXT)
        .orRefuse();
  }

  private static boolean hasMatter(NewInspection wanted) {
    var matter = wanted.matter();
    return !wanted.tasks().isEmpty() || (matter != null && !matter.isBlank());
  }

  /**
   * What is known of what an inspection names.
   *
   * @param officials sign-in names of the office's officials
   */
  public record Known(boolean everyTask, boolean everyDepartment, Set<String> officials) {
    public Known {
      officials = Set.copyOf(officials);
    }
  }
}
