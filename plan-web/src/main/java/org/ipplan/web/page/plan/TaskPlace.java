package org.ipplan.web.page.plan;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.ipplan.plan.PlanService;
import org.ipplan.plan.PlanVersionDetails.Heading;
import org.ipplan.shared.DomainException;
import org.ipplan.supervision.TaskSummary;

/**
 * Where a task stands in its plan.
 *
 * @param chapter null where it stands in none, as beyond the plan
 * @param section null where the chapter has none
 */
public record TaskPlace(Heading chapter, Heading section) implements Serializable {
  static final TaskPlace NOWHERE = new TaskPlace(null, null);

  static TaskPlace of(PlanService plans, TaskSummary task) {
    if (task.chapter() == null) {
      return NOWHERE;
    }
    var headings = headings(plans, task.year());
    return new TaskPlace(
        find(headings, task, null),
        task.section() == null ? null : find(headings, task, task.section()));
  }

  private static List<Heading> headings(PlanService plans, int year) {
    try {
      return plans.published(year).headings();
    } catch (DomainException e) {
      return List.of(); // a task of a year without a published version has no place to show
    }
  }

  private static Heading find(List<Heading> headings, TaskSummary task, Integer section) {
    return headings.stream()
        .filter(each -> each.chapter() == task.chapter())
        .filter(each -> Objects.equals(each.section(), section))
        .findFirst()
        .orElse(null);
  }
}
