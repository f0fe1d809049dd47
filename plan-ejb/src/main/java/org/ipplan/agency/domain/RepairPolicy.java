package org.ipplan.agency.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ipplan.agency.EventState;
import org.ipplan.calendar.WorkingCalendar;
import org.ipplan.shared.Refusal;

/** Which deductions may be restored (AG11), by the rules in force when it is asked. */
public final class RepairPolicy {
  private RepairPolicy() {}

  /**
   * What is against restoring the points of an event; empty when nothing is.
   *
   * @param rules of the scheme
   */
  public static List<Refusal> hindrances(
      AgencyEvent event, EventRules rules, WorkingCalendar calendar, LocalDate today) {
    var hindrances = new ArrayList<Refusal>();
    if (event.state() != EventState.CONFIRMED || event.isRestored() || isBonus(event, rules)) {
      hindrances.add(Refusal.of("agency.repair-not-counted"));
    }
    var exclusions = rules.find("repair.exclusions", today);
    if (exclusions.isEmpty()) {
      hindrances.add(Refusal.of("agency.repair-unruled"));
    }
    exclusions
        .filter(rule -> rule.items().stream().anyMatch(i -> i.code().equals(event.entry())))
        .ifPresent(rule -> hindrances.add(rule.refusal("agency.repair-excluded", rule.id())));
    // the texts read name no figure for the wait; a pack that does is obeyed
    rules
        .find("repair.wait", today)
        .map(rule -> rule.dateFrom(event.occurredOn(), calendar))
        .filter(first -> today.isBefore(first.dueOn()))
        .ifPresent(
            first ->
                hindrances.add(first.rule().refusal("agency.repair-too-early", first.dueOn())));
    return hindrances;
  }

  private static boolean isBonus(AgencyEvent event, EventRules rules) {
    return rules
        .entry(event.entry(), event.occurredOn())
        .filter(entry -> !entry.deduction())
        .isPresent();
  }
}
