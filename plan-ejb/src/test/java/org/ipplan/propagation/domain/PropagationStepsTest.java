package org.ipplan.propagation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipplan.propagation.PropagationState.APPLIED;
import static org.ipplan.propagation.PropagationState.FAILED;
import static org.ipplan.propagation.PropagationState.PENDING;
import static org.ipplan.propagation.PropagationState.SENT;
import static org.ipplan.testing.Officials.DEMO_SYSTEM;
import static org.ipplan.testing.Officials.READER_SYSTEM;
import static org.ipplan.testing.Officials.SUN_CREDIT;
import static org.ipplan.testing.Officials.SYSADMIN;
import static org.ipplan.testing.Officials.WU_CREDIT;
import static org.ipplan.testing.Officials.ZHENG_CREDIT;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipplan.propagation.PropagationState;
import org.ipplan.propagation.RecipientState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.testing.Officials;
import org.ipplan.testing.StepMatrix;
import org.junit.jupiter.api.Test;

/** Every state, every step, every kind of caller. */
class PropagationStepsTest {
  /** Entered the recipient, and has every role. */
  private static final Caller MAKER =
      Officials.of("maker.credit", "cnipa", Role.CREDIT_PUBLISHER, Role.CREDIT_APPROVER);

  /** An approver who stands in for the maker. */
  private static final Caller SUBSTITUTE =
      new Caller("sub.credit", Set.of(Role.CREDIT_APPROVER), "cnipa", "maker.credit");

  /** A publisher of another department. */
  private static final Caller ELSEWHERE =
      Officials.of("other.credit", "samr", Role.CREDIT_PUBLISHER);

  private static final Set<Caller> ALL =
      Set.of(
          MAKER,
          SUBSTITUTE,
          ELSEWHERE,
          SUN_CREDIT,
          WU_CREDIT,
          ZHENG_CREDIT,
          DEMO_SYSTEM,
          READER_SYSTEM,
          Officials.ZHANG_OFFICE,
          SYSADMIN);

  private static final Set<Caller> PUBLISHERS = Set.of(MAKER, ZHENG_CREDIT);
  private static final Set<Caller> EITHER = Set.of(MAKER, ZHENG_CREDIT, DEMO_SYSTEM);

  @Test
  void theTableOfLinesIsAsItShouldBe() {
    var matrix =
        new StepMatrix<PropagationState, PropagationSteps.Facts>(
                PropagationSteps.WORKFLOW,
                caller -> new PropagationSteps.Facts("cnipa", "demo-system", caller))
            .row("send", PUBLISHERS, Map.of(PENDING, SENT, FAILED, SENT))
            .row("apply", EITHER, Map.of(PENDING, APPLIED, SENT, APPLIED, FAILED, APPLIED))
            .row("fail", EITHER, Map.of(PENDING, FAILED, SENT, FAILED));

    assertThat(matrix.faults(ALL))
        .containsExactlyInAnyOrderElementsOf(List.of(notFetched(MAKER), notFetched(ZHENG_CREDIT)));
  }

  /** What nobody sent, people do not acknowledge. */
  private static String notFetched(Caller person) {
    return "apply in PENDING by "
        + person.name()
        + ": expected APPLIED, found FORBIDDEN, offered false";
  }

  @Test
  void aRecipientWithoutASystemIsNobodysToAcknowledgeButThePublishers() {
    var facts = new PropagationSteps.Facts("cnipa", null, DEMO_SYSTEM);

    assertThat(PropagationSteps.WORKFLOW.offers(SENT, facts)).noneMatch(offer -> offer.allowed());
  }

  @Test
  void theTableOfRecipientsIsAsItShouldBe() {
    var matrix =
        new StepMatrix<RecipientState, RecipientSteps.Facts>(
                RecipientSteps.WORKFLOW,
                caller -> new RecipientSteps.Facts("maker.credit", null, caller))
            .row(
                "confirm",
                Set.of(WU_CREDIT),
                Map.of(RecipientState.ENTERED, RecipientState.CONFIRMED))
            .row(
                "reject",
                Set.of(WU_CREDIT),
                Map.of(RecipientState.ENTERED, RecipientState.REJECTED))
            .row(
                "withdraw", Set.of(MAKER), Map.of(RecipientState.ENTERED, RecipientState.WITHDRAWN))
            .row(
                "end",
                Set.of(MAKER, ZHENG_CREDIT, ELSEWHERE),
                Map.of(RecipientState.CONFIRMED, RecipientState.ENDED));

    assertThat(matrix.faults(ALL)).isEmpty();
  }

  @Test
  void aStepThatFailsSaysWhy() {
    var facts = new PropagationSteps.Facts("cnipa", null, ZHENG_CREDIT);

    assertThat(
            org.assertj.core.api.Assertions.catchThrowableOfType(
                    org.ipplan.shared.DomainException.class,
                    () -> PropagationSteps.WORKFLOW.take("fail", SENT, facts, StepInput.NONE))
                .code())
        .isEqualTo("input.invalid");
  }
}
