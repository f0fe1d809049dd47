package org.ipplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ipplan.ruleset.Rule;
import org.ipplan.ruleset.RulePack;
import org.ipplan.ruleset.RuleValue.Kind;
import org.ipplan.ruleset.ShippedPacks;
import org.ipplan.testing.ChangedRule;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whether the tests that cite a rule depend on what it says. Every rule of the domain rules that
 * something asks (C, S, AG, AF) and does not say that it is only kept, and every number of the
 * others, is changed in every way it can be ({@link ChangedRule}); one of its tests, run again,
 * must fail.
 */
class RulesHoldTest {
  private static final Pattern OF_THE_DOMAIN = Pattern.compile("(?:C|S|AG|AF)\\d+");
  private static final Set<Kind> NUMBERS = Set.of(Kind.TERM, Kind.NUMBER);

  private final RuleUses uses = new RuleUses();
  private final CitingTests tests = new CitingTests(new RuleCitations());

  @TestFactory
  Stream<DynamicContainer> aTestThatCitesTheRuleFailsWhenItReadsOtherwise() {
    return ShippedPacks.book().packs().stream()
        .flatMap(pack -> pack.rules().stream().filter(rule -> isToBeHeld(rule, pack)))
        .map(rule -> dynamicContainer(name(rule), changes(rule)));
  }

  private boolean isToBeHeld(Rule rule, RulePack pack) {
    return pack.keptOn(rule.point()).isEmpty()
        && !uses.of(rule.point()).isEmpty()
        && (OF_THE_DOMAIN.matcher(rule.id()).matches()
            || (NUMBERS.contains(rule.value().kind()) && !rule.point().startsWith("agency.")));
  }

  private Stream<DynamicTest> changes(Rule rule) {
    return ChangedRule.of(rule).stream()
        .map(change -> dynamicTest(change.how(), () -> isHeld(rule, change)));
  }

  private void isHeld(Rule rule, ChangedRule change) {
    var citing = tests.of(rule.id());
    assertThat(citing).as("tests that cite " + rule.id()).isNotEmpty();

    var failed = new AtomicBoolean();
    change.during(() -> failed.set(citing.stream().anyMatch(CitingTests::fail)));
    assertThat(failed).as("%s hold although %s: %s", citing, rule.point(), change.how()).isTrue();
  }

  private static String name(Rule rule) {
    return rule.id() + " " + rule.point() + " (" + rule.ruleSet() + ")";
  }
}
