package org.ipplan.ruleset;

import java.util.List;

/**
 * Implemented by features that keep dates reckoned by rules: their part when a pack is changed. A
 * bean of this type is found by itself. {@link RuleChange#shift} says whether and where a date
 * goes.
 *
 * <p>Nothing is moved here: whoever wants to move dates observes {@link RulesChanged}.
 */
public interface DatedByRules {
  /**
   * Dates of open cases that the change would move, in a stable order. Reads only, in a fixed
   * number of statements.
   */
  List<RuleDateMove> moves(RuleChange change);

  /** Kind of object whose dates these are; no two implementations share one. */
  String objectType();
}
