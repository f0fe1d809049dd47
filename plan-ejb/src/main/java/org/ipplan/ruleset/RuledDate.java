package org.ipplan.ruleset;

import java.io.Serializable;
import java.time.LocalDate;
import org.ipplan.calendar.Deadline;

/**
 * A date reckoned by a rule, with the rule, so that whoever shows it can name article and status.
 *
 * @param deadline with its reckoning
 */
public record RuledDate(Deadline deadline, Rule rule) implements Serializable {

  /** Last day of the term. */
  public LocalDate dueOn() {
    return deadline.dueOn();
  }

  /** Whether the date leans on a year without a published calendar. */
  public boolean provisional() {
    return deadline.provisional();
  }

  /** Whether the rule behind it is sure. */
  public boolean confirmed() {
    return rule.status() == RuleStatus.CONFIRMED;
  }
}
