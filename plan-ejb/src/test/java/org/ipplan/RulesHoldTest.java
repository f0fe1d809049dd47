package org.ipplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.ipplan.RuleCitations.Citation;
import org.ipplan.ruleset.Rule;
import org.ipplan.ruleset.RuleValue.Kind;
import org.ipplan.ruleset.ShippedPacks;
import org.ipplan.testing.ChangedRule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.testkit.engine.EngineTestKit;

/**
 * Whether the tests that cite a rule depend on its number: each number that determinations and
 * listings ask for is changed by one, and one of its tests, run again, must fail.
 */
class RulesHoldTest {
  private static final Set<Kind> NUMBERS = Set.of(Kind.TERM, Kind.NUMBER);

  private final RuleUses uses = new RuleUses();
  private final RuleCitations citations = new RuleCitations();

  @TestFactory
  Stream<DynamicTest> aTestThatCitesTheRuleFailsWhenItsNumberIsChanged() {
    return ShippedPacks.book().packs().stream()
        .flatMap(pack -> pack.rules().stream())
        .filter(this::isNumberOfACase)
        .map(rule -> dynamicTest(name(rule), () -> isHeld(rule)));
  }

  private boolean isNumberOfACase(Rule rule) {
    return NUMBERS.contains(rule.value().kind())
        && !rule.point().startsWith("agency.") // ScoringTest changes these itself
        && !uses.of(rule.point()).isEmpty();
  }

  private void isHeld(Rule rule) {
    var tests = stories(rule);
    assertThat(tests).as("stories that cite " + rule.id()).isNotEmpty();

    assertThat(tests.stream().anyMatch(test -> failsWhenChanged(test, rule)))
        .as("%s holds although %s was changed", names(tests), rule.point())
        .isTrue();
  }

  private List<Citation> stories(Rule rule) {
    return citations.of(rule.id()).stream()
        .filter(test -> test.simpleName().endsWith("ScenarioTest"))
        .toList();
  }

  private static boolean failsWhenChanged(Citation test, Rule rule) {
    var failed = new AtomicBoolean();
    new ChangedRule(rule.ruleSet(), rule.point()).during(() -> failed.set(fails(test)));
    return failed.get();
  }

  private static boolean fails(Citation test) {
    var events =
        EngineTestKit.engine("junit-jupiter")
            .selectors(selectMethod(test.type(), test.method()))
            .execute()
            .testEvents();
    assertThat(events.started().count()).as(test.text()).isPositive();
    return events.failed().count() > 0;
  }

  private static String name(Rule rule) {
    return rule.id() + " " + rule.point() + " (" + rule.ruleSet() + ")";
  }

  private static List<String> names(List<Citation> tests) {
    return tests.stream().map(Citation::text).toList();
  }
}
