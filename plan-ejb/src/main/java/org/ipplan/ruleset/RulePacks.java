package org.ipplan.ruleset;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What other features ask of the law. Every answer names its rule set, which a decision keeps.
 *
 * <p>Open to every authenticated caller; refusals as in {@link RuleBook}.
 */
@Local
public interface RulePacks {
  /** All confirmed packs as they are now, for work that asks more than once. */
  RuleBook current();

  /**
   * What is law on a point on a day.
   *
   * @param on the day the matter is judged by: of a decision its own date, of a repair the day it
   *     was accepted
   */
  Rule inForce(String point, LocalDate on);

  /** As {@link #inForce}; empty where no pack in force speaks on the point. */
  Optional<Rule> find(String point, LocalDate on);

  /** What a rule set says on a point, for what was decided by it. */
  Rule rule(String ruleSet, String point);

  /**
   * The date a term ends on, by the law of a day and the calendar in force.
   *
   * @param on the day the matter is judged by
   * @param from day the term starts from; not counted
   */
  RuledDate date(String point, LocalDate on, LocalDate from);
}
