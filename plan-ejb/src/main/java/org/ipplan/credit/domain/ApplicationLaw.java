package org.ipplan.credit.domain;

import java.util.Optional;
import org.ipplan.credit.domain.ApplicationSteps.Facts;
import org.ipplan.ruleset.Rule;
import org.ipplan.shared.Refusal;

/** The articles that order the steps of objections and repairs, of either list. */
final class ApplicationLaw {
  private ApplicationLaw() {}

  /** The refusal of a step out of order, with article and rule set where law is known. */
  static Refusal cite(String action, Facts facts, Refusal refusal) {
    return rule(action, facts)
        .map(rule -> rule.refusal(refusal.guard(), refusal.arguments().toArray()))
        .orElse(refusal);
  }

  private static Optional<Rule> rule(String action, Facts facts) {
    var point = facts.isRepair() ? ofRepair(action, facts) : facts.points().objection();
    return facts.book().find(point, facts.today());
  }

  private static String ofRepair(String action, Facts facts) {
    var points = facts.points();
    return switch (action) {
      case ApplicationSteps.ACCEPT,
          ApplicationSteps.REFUSE,
          ApplicationSteps.VERIFY,
          ApplicationSteps.WITHDRAW ->
          points.conditions();
      case ApplicationSteps.CIRCULATE -> points.circulation();
      case ApplicationSteps.ANNUL -> points.exclusions();
      default -> points.decision();
    };
  }
}
