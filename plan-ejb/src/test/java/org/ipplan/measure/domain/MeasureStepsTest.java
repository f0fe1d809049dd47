package org.ipplan.measure.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipplan.measure.MeasureState.CONFIRMED;
import static org.ipplan.measure.MeasureState.ENDED;
import static org.ipplan.measure.MeasureState.PROPOSED;
import static org.ipplan.measure.MeasureState.REJECTED;
import static org.ipplan.measure.MeasureState.WITHDRAWN;
import static org.ipplan.measure.OrderState.APPLIED;
import static org.ipplan.measure.OrderState.LIFTED;
import static org.ipplan.measure.OrderState.NOT_APPLICABLE;
import static org.ipplan.measure.OrderState.TO_APPLY;
import static org.ipplan.measure.OrderState.TO_LIFT;
import static org.ipplan.testing.Officials.AUDITOR;
import static org.ipplan.testing.Officials.DEMO_SYSTEM;
import static org.ipplan.testing.Officials.HUANG_SAMR;
import static org.ipplan.testing.Officials.QIAN_CREDIT;
import static org.ipplan.testing.Officials.SUN_CREDIT;
import static org.ipplan.testing.Officials.WANG_CNIPA;
import static org.ipplan.testing.Officials.WU_CREDIT;
import static org.ipplan.testing.Officials.ZHANG_OFFICE;
import static org.ipplan.testing.Officials.ZHENG_CREDIT;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.EntryChange;
import org.ipplan.credit.EntryChanged;
import org.ipplan.measure.MeasureState;
import org.ipplan.measure.domain.CatalogueSteps.Facts;
import org.ipplan.ruleset.ShippedPacks;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.Workflow;
import org.ipplan.testing.Officials;
import org.ipplan.testing.StepMatrix;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every state, every step, every kind of caller. */
class MeasureStepsTest {
  private static final LocalDate DAY = LocalDate.of(2024, 6, 3);

  /** Proposes and confirms, but not the same thing. */
  private static final Caller BOTH =
      Officials.of("both.credit", "cnipa", Role.CREDIT_LEGAL, Role.CREDIT_APPROVER);

  /** Stands in for the one who proposed. */
  private static final Caller SUBSTITUTE =
      new Caller("sub.credit", Set.of(Role.CREDIT_LEGAL), "cnipa", "qian.credit");

  /** An approver for whom somebody else proposed it. */
  private static final Caller ABSENT = Officials.of("absent.credit", "cnipa", Role.CREDIT_APPROVER);

  /** An approver of another department. */
  private static final Caller ELSEWHERE = Officials.of("else.credit", "samr", Role.CREDIT_APPROVER);

  private static final Set<Caller> CALLERS =
      Set.of(
          QIAN_CREDIT,
          WU_CREDIT,
          BOTH,
          SUBSTITUTE,
          ABSENT,
          ELSEWHERE,
          SUN_CREDIT,
          ZHENG_CREDIT,
          WANG_CNIPA,
          HUANG_SAMR,
          ZHANG_OFFICE,
          AUDITOR,
          DEMO_SYSTEM);

  @Test
  void aMeasureIsProposedByOneAndConfirmedAndEndedByAnother() {
    var matrix = added(CatalogueSteps.MEASURE).row("replace", Set.of(), Map.of(CONFIRMED, ENDED));

    assertThat(matrix.faults(CALLERS)).isEmpty();
  }

  @Test
  void soIsWhoAppliesIt() {
    assertThat(added(CatalogueSteps.APPLIER).faults(CALLERS)).isEmpty();
  }

  private static StepMatrix<MeasureState, Facts> added(Workflow<MeasureState, Facts> workflow) {
    return new StepMatrix<>(
            workflow, caller -> new Facts("cnipa", "qian.credit", "absent.credit", caller, false))
        .row("confirm", Set.of(WU_CREDIT, BOTH), Map.of(PROPOSED, CONFIRMED))
        .row("reject", Set.of(WU_CREDIT, BOTH), Map.of(PROPOSED, REJECTED))
        .row("withdraw", Set.of(QIAN_CREDIT, SUBSTITUTE), Map.of(PROPOSED, WITHDRAWN))
        .row("end", Set.of(WU_CREDIT, BOTH), Map.of(CONFIRMED, ENDED));
  }

  @Test
  void theDepartmentThatAppliesTellsWhatItDidAndWhoDecidedMayAskAgain() {
    var matrix =
        new StepMatrix<>(OrderSteps.WORKFLOW, caller -> facts(caller, null))
            .row("apply", Set.of(HUANG_SAMR), Map.of(TO_APPLY, APPLIED))
            .row("not-applicable", Set.of(HUANG_SAMR), Map.of(TO_APPLY, NOT_APPLICABLE))
            .row(
                "reopen",
                Set.of(SUN_CREDIT, WU_CREDIT, BOTH, ABSENT),
                Map.of(APPLIED, TO_APPLY, NOT_APPLICABLE, TO_APPLY))
            .row("end", Set.of(), Map.of())
            .row("resume", Set.of(), Map.of())
            .row("lift", Set.of(HUANG_SAMR), Map.of(TO_LIFT, LIFTED));

    assertThat(matrix.faults(CALLERS)).isEmpty();
  }

  @Test
  void af5ARepeatIsNotLeftOut() {
    var offers = OrderSteps.WORKFLOW.offers(TO_APPLY, facts(HUANG_SAMR, "国知信认1号"));

    assertThat(offers)
        .filteredOn(offer -> offer.action().equals("not-applicable"))
        .singleElement()
        .satisfies(
            offer -> {
              assertThat(offer.blockedBy().get(0).guard()).isEqualTo("measure.repeat");
              assertThat(offer.blockedBy().get(0).article()).isEqualTo("9");
              assertThat(offer.blockedBy().get(0).ruleSet()).isEqualTo("order-77-2024");
            });
  }

  private static OrderSteps.Facts facts(Caller caller, @Nullable String repeatOf) {
    var book = ShippedPacks.book();
    var rule = book.inForce(MeasurePoints.ABNORMAL, DAY);
    var measure = OrderedMeasure.of(rule.measures().get(1), rule, repeatOf);
    var due = Reckoned.setting(DAY);
    var order = new MeasureOrder(published(), measure, "samr", due, due);
    return new OrderSteps.Facts(order, "cnipa", book, caller, false, false);
  }

  private static EntryChanged published() {
    return new EntryChanged(
        UUID.randomUUID(),
        UUID.randomUUID(),
        CreditList.DISHONESTY,
        UUID.randomUUID(),
        "C1.1",
        "cnipa-credit-2022",
        "国知信认2号",
        "cnipa",
        DAY,
        DAY.plusYears(1),
        null,
        "publish",
        DAY,
        UUID.randomUUID(),
        EntryChange.LISTED);
  }
}
