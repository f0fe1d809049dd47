package org.ipplan.credit.domain;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.ipplan.ruleset.Rule;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.workflow.OutOfOrder;

/**
 * The articles that order the steps of credit work: a step out of order is refused with the one
 * that says what comes before it.
 *
 * @param points of the rules, by action
 * @param rules what is law on a point for a matter; empty where no pack in force speaks on it
 */
record LawOfOrder<F>(Map<String, String> points, BiFunction<F, String, Optional<Rule>> rules)
    implements OutOfOrder<F> {
  @Override
  public Refusal cite(String action, F facts, Refusal refusal) {
    return Optional.ofNullable(points.get(action))
        .flatMap(point -> rules.apply(facts, point))
        .map(rule -> rule.refusal(refusal.guard(), refusal.arguments().toArray()))
        .orElse(refusal);
  }
}
