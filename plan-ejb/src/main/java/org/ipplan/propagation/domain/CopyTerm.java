package org.ipplan.propagation.domain;

import java.time.LocalDate;
import org.ipplan.ruleset.Rule;
import org.ipplan.ruleset.RuleStatus;
import org.ipplan.ruleset.RuledDate;

/**
 * When a recipient is to have an entry, or to be rid of it, and by which rule.
 *
 * @param byAnalogy whether the rule speaks of others
 * @param judgedOn the day whose law it is
 * @param from not counted
 */
public record CopyTerm(
    Rule rule,
    boolean byAnalogy,
    LocalDate judgedOn,
    LocalDate from,
    LocalDate dueOn,
    boolean provisional) {

  static CopyTerm of(RuledDate date, boolean byAnalogy, LocalDate judgedOn) {
    var deadline = date.deadline();
    return new CopyTerm(
        date.rule(),
        byAnalogy,
        judgedOn,
        deadline.from(),
        deadline.dueOn(),
        deadline.provisional());
  }

  /** The same, ending on another day than the rule alone says. */
  CopyTerm endingOn(LocalDate day) {
    return new CopyTerm(rule, byAnalogy, judgedOn, from, day, provisional);
  }

  /** Whether a published text bears it out for this recipient. */
  public boolean confirmed() {
    return !byAnalogy && rule.status() == RuleStatus.CONFIRMED;
  }
}
