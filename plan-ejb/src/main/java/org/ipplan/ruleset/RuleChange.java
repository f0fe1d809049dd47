package org.ipplan.ruleset;

import java.time.LocalDate;
import java.util.Optional;
import org.ipplan.calendar.WorkingCalendar;

/**
 * One book of rules taking the place of another.
 *
 * @param now in force
 * @param then about to be
 * @param today the business date
 */
public record RuleChange(RuleBook now, RuleBook then, WorkingCalendar calendar, LocalDate today) {

  /**
   * Where a kept date goes: nowhere, where it has passed, was set otherwise than by the rule, or
   * comes out the same.
   *
   * @param on the day the matter is judged by
   * @param from day the term was counted from
   * @param keptOn the date as it is kept
   */
  public Optional<LocalDate> shift(String point, LocalDate on, LocalDate from, LocalDate keptOn) {
    var before = now.find(point, on).map(rule -> rule.dateFrom(from, calendar).dueOn());
    if (keptOn.isBefore(today) || !before.equals(Optional.of(keptOn))) {
      return Optional.empty();
    }
    return then.find(point, on)
        .map(rule -> rule.dateFrom(from, calendar).dueOn())
        .filter(moved -> !moved.equals(keptOn));
  }
}
