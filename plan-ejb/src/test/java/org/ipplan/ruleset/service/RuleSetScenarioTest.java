package org.ipplan.ruleset.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ipplan.testing.Officials.QIAN_CREDIT;
import static org.ipplan.testing.Officials.WU_CREDIT;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Objects;
import org.ipplan.calendar.Term;
import org.ipplan.ruleset.RulePackAdministration;
import org.ipplan.ruleset.RulePackFileException;
import org.ipplan.ruleset.RulePacks;
import org.ipplan.ruleset.RuleSetDetails;
import org.ipplan.ruleset.RuleSetPreview;
import org.ipplan.ruleset.RuleSetState;
import org.ipplan.ruleset.ShippedPacks;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.testing.Officials;
import org.ipplan.testing.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A pack is corrected: handed in by the legal reviewer, confirmed by the approver. */
class RuleSetScenarioTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);
  private static final String POINT = "determination.report.term";

  private Product product;

  @BeforeEach
  void start() {
    product = Product.startWith(DatesByRulesInTests.class).withRules();
  }

  @AfterEach
  void stop() {
    product.close();
  }

  @Test
  void theShippedPacksCountFromTheStartAndAreLoadedOnce() {
    product.withRules();

    assertThat(term()).isEqualTo(Term.workingDays(5));
    assertThat(product.database().number("select count(*) from rule_set")).isEqualTo(16);
    assertThat(get("cnipa-credit-2022"))
        .satisfies(
            set -> {
              assertThat(set.shipped()).isTrue();
              assertThat(set.state()).isEqualTo(RuleSetState.CONFIRMED);
            });
  }

  @Test
  void aCorrectedPackCountsOnceConfirmedAndOldDecisionsKeepTheirs() {
    var loaded = load(QIAN_CREDIT, sevenDays());
    assertThat(loaded.pack().ruleSet()).isEqualTo("cnipa-credit-2022.2");
    assertThat(term()).isEqualTo(Term.workingDays(5));

    confirm(WU_CREDIT, loaded);

    assertThat(term()).isEqualTo(Term.workingDays(7));
    assertThat(term("cnipa-credit-2022")).isEqualTo(Term.workingDays(5));
    assertThat(term("cnipa-credit-2022.2")).isEqualTo(Term.workingDays(7));
    assertThat(get("cnipa-credit-2022").state()).isEqualTo(RuleSetState.SUPERSEDED);
    assertThat(product.bean(DatesByRulesInTests.class).heard())
        .containsExactly("cnipa-credit-2022.2");
    assertThat(
            product
                .database()
                .number(
                    "select count(*) from audit_record where object_type = 'rule-set'"
                        + " and action in ('load', 'confirm', 'supersede')"))
        .isEqualTo(3);
  }

  @Test
  void beforeConfirmingOneSeesWhatChangesAndWhichDatesWouldMove() {
    var dry = product.as(QIAN_CREDIT, RulePackAdministration.class, a -> a.preview(sevenDays()));
    assertMoves(dry);

    var loaded = load(QIAN_CREDIT, sevenDays());
    var id = loaded.pack().ruleSet();
    assertMoves(product.as(WU_CREDIT, RulePackAdministration.class, a -> a.preview(id)));
  }

  @Test
  void whoHandedAPackInDoesNotConfirmIt() {
    var both = Officials.of("both.credit", "cnipa", Role.CREDIT_LEGAL, Role.CREDIT_APPROVER);
    var loaded = load(both, sevenDays());

    assertThatThrownBy(() -> confirm(both, loaded)).hasMessageContaining("ruleset.four-eyes");
    assertThatThrownBy(() -> confirm(QIAN_CREDIT, loaded))
        .hasMessageContaining("ruleset.approver-only");
    assertThat(term()).isEqualTo(Term.workingDays(5));
  }

  @Test
  void onlyTheLegalReviewerHandsIn() {
    assertThatThrownBy(() -> load(WU_CREDIT, sevenDays()))
        .hasMessageContaining("ruleset.legal-only");
    assertThatThrownBy(() -> load(Officials.ZHANG_OFFICE, sevenDays()))
        .hasMessageContaining("ruleset.legal-only");
  }

  @Test
  void oneEditionWaitsAtATime() {
    load(QIAN_CREDIT, sevenDays());

    assertThatThrownBy(() -> load(QIAN_CREDIT, sevenDays()))
        .hasMessageContaining("ruleset.edition-waits");
  }

  @Test
  void aRejectedOrWithdrawnEditionChangesNothingAndTheNextHasANumberOfItsOwn() {
    var first = load(QIAN_CREDIT, sevenDays());
    take(WU_CREDIT, "reject", first, StepInput.reason("条文序号有误"));
    var second = load(QIAN_CREDIT, sevenDays());
    take(QIAN_CREDIT, "withdraw", second, StepInput.NONE);
    var third = load(QIAN_CREDIT, sevenDays());

    assertThat(third.pack().ruleSet()).isEqualTo("cnipa-credit-2022.4");
    assertThat(term()).isEqualTo(Term.workingDays(5));
  }

  @Test
  void whatWaitsIsThereForCreditStaffAlone() {
    load(QIAN_CREDIT, sevenDays());

    assertThat(count(QIAN_CREDIT)).isEqualTo(17);
    assertThat(count(Officials.CHEN_CCPD)).isEqualTo(16);
    assertThat(count(Officials.READER_SYSTEM)).isEqualTo(16);
    assertThatThrownBy(
            () ->
                product.as(
                    Officials.CHEN_CCPD,
                    RulePackAdministration.class,
                    a -> a.get("cnipa-credit-2022.2")))
        .hasMessageContaining("ruleset.not-found");
  }

  @Test
  void twoPacksOfAFamilyAreNotInForceOnOneDay() {
    var successor = shipped("samr-44-2021").replace("\"samr-44-2021\"", "\"samr-44-2026\"");

    assertThatThrownBy(
            () -> load(QIAN_CREDIT, stream(successor.replace("\"2021-09-01\"", "\"2026-07-01\""))))
        .hasMessageContaining("ruleset.overlap");
  }

  @Test
  void aSuccessorComesAfterAnEditionThatEndsTheOldPack() {
    var ended =
        shipped("samr-44-2021")
            .replace(
                "\"effectiveFrom\": \"2021-09-01\"",
                "\"effectiveFrom\": \"2021-09-01\", \"effectiveTo\": \"2026-06-30\"");
    var successor =
        shipped("samr-44-2021")
            .replace("\"samr-44-2021\"", "\"samr-44-2026\"")
            .replace("\"2021-09-01\"", "\"2026-07-01\"");
    confirm(WU_CREDIT, load(QIAN_CREDIT, stream(ended)));
    confirm(WU_CREDIT, load(QIAN_CREDIT, stream(successor)));

    var rules = product.as(WU_CREDIT, RulePacks.class, RulePacks::current);
    assertThat(rules.inForce("serious.period", LocalDate.of(2026, 6, 30)).ruleSet())
        .isEqualTo("samr-44-2021.2");
    assertThat(rules.inForce("serious.period", LocalDate.of(2026, 7, 1)).ruleSet())
        .isEqualTo("samr-44-2026");
  }

  @Test
  void aPackThatSpeaksOnAPointOfAnotherSaysWhichPrevails() {
    var other =
        shipped("cnipa-credit-2022")
            .replace("\"cnipa-credit-2022\"", "\"local-credit-2024\"")
            .replace("\"cnipa-credit\"", "\"local-credit\"");

    assertThatThrownBy(() -> load(QIAN_CREDIT, stream(other)))
        .hasMessageContaining("ruleset.clash");
  }

  @Test
  void aMalformedPackLeavesNothingBehind() {
    assertThatThrownBy(() -> load(QIAN_CREDIT, stream("{\"id\": \"x\"}")))
        .isInstanceOf(RulePackFileException.class);
    assertThat(product.database().number("select count(*) from rule_set")).isEqualTo(16);
  }

  @Test
  void aPointKeepsItsKindOfValue() {
    var changed =
        shipped("cnipa-credit-2022")
            .replace("\"point\": \"determination.exclusion\"", "\"point\": \"serious.period\"");

    assertThatThrownBy(() -> load(QIAN_CREDIT, stream(changed)))
        .isInstanceOfSatisfying(
            RulePackFileException.class,
            e ->
                assertThat(e.problems())
                    .singleElement()
                    .satisfies(
                        problem -> {
                          assertThat(problem.path()).isEqualTo("/rules/1");
                          assertThat(problem.line()).isGreaterThan(10);
                        }));
  }

  @Test
  void askingCostsOneStatement() {
    product.as(WU_CREDIT, RulePacks.class, RulePacks::current);
    product.statistics().clear();

    product.as(WU_CREDIT, RulePacks.class, rules -> rules.inForce(POINT, TODAY));

    assertThat(product.statistics().getPrepareStatementCount()).isOne();
  }

  private static void assertMoves(RuleSetPreview preview) {
    assertThat(preview.points())
        .singleElement()
        .satisfies(
            changed -> {
              assertThat(changed.point()).isEqualTo(POINT);
              assertThat(Objects.requireNonNull(changed.now()).term().value()).isEqualTo(5);
              assertThat(Objects.requireNonNull(changed.then()).term().value()).isEqualTo(7);
            });
    assertThat(preview.moves())
        .singleElement()
        .satisfies(
            move -> {
              assertThat(move.nowOn()).isEqualTo("2024-06-11");
              assertThat(move.thenOn()).isEqualTo("2024-06-13");
            });
  }

  private int count(Caller caller) {
    return product.as(caller, RulePackAdministration.class, a -> a.list().size());
  }

  private Term term() {
    return product.as(
        Officials.CHEN_CCPD, RulePacks.class, rules -> rules.inForce(POINT, TODAY).term());
  }

  private Term term(String ruleSet) {
    return product.as(
        Officials.CHEN_CCPD, RulePacks.class, rules -> rules.rule(ruleSet, POINT).term());
  }

  private RuleSetDetails get(String ruleSet) {
    return product.as(Officials.CHEN_CCPD, RulePackAdministration.class, a -> a.get(ruleSet));
  }

  private RuleSetDetails load(Caller caller, InputStream file) {
    return product.as(caller, RulePackAdministration.class, a -> a.load(file));
  }

  private void confirm(Caller caller, RuleSetDetails set) {
    take(caller, "confirm", set, StepInput.NONE);
  }

  private void take(Caller caller, String action, RuleSetDetails set, StepInput input) {
    product.as(
        caller,
        RulePackAdministration.class,
        a -> a.take(set.pack().ruleSet(), action, set.version(), input));
  }

  /** C7 with seven days in place of five. */
  private static InputStream sevenDays() {
    var text = shipped("cnipa-credit-2022");
    var at = text.indexOf("\"value\": 5", text.indexOf(POINT));
    return stream(text.substring(0, at) + "\"value\": 7" + text.substring(at + 10));
  }

  private static String shipped(String pack) {
    return Objects.requireNonNull(ShippedPacks.files().get(pack));
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }
}
