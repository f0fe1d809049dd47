package org.ipplan.indicator.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ipplan.testing.Officials.AUDITOR;
import static org.ipplan.testing.Officials.CHEN_CCPD;
import static org.ipplan.testing.Officials.DEMO_SYSTEM;
import static org.ipplan.testing.Officials.EXPERT_HE;
import static org.ipplan.testing.Officials.LEADER_FENG;
import static org.ipplan.testing.Officials.LI_OFFICE;
import static org.ipplan.testing.Officials.READER_SYSTEM;
import static org.ipplan.testing.Officials.SUN_CREDIT;
import static org.ipplan.testing.Officials.SYSADMIN;
import static org.ipplan.testing.Officials.WANG_CNIPA;
import static org.ipplan.testing.Officials.ZHANG_OFFICE;
import static org.ipplan.testing.Officials.ZHAO_CNIPA;

import java.util.Map;
import java.util.Set;
import org.ipplan.indicator.IndicatorTargetState;
import org.ipplan.indicator.ObservationState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.testing.StepMatrix;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The two tables against tables written by hand; 国家知识产权局 owns the indicator. */
class IndicatorTablesTest {
  private static final Set<Caller> OFFICE = Set.of(LI_OFFICE, ZHANG_OFFICE);
  private static final Set<Caller> OWNER = Set.of(WANG_CNIPA, ZHAO_CNIPA);
  private static final Set<Caller> OWNER_AND_SYSTEM = Set.of(WANG_CNIPA, ZHAO_CNIPA, DEMO_SYSTEM);
  private static final Set<Caller> EVERYBODY =
      Set.of(
          LI_OFFICE,
          ZHANG_OFFICE,
          WANG_CNIPA,
          ZHAO_CNIPA,
          CHEN_CCPD,
          SUN_CREDIT,
          LEADER_FENG,
          EXPERT_HE,
          SYSADMIN,
          AUDITOR,
          DEMO_SYSTEM,
          READER_SYSTEM);

  @Test
  void theOwnerGivesAValueAndTheOfficeConfirmsIt() {
    var matrix =
        new StepMatrix<>(ObservationSteps.WORKFLOW, caller -> value(caller, null))
            .row(
                "edit",
                OWNER,
                Map.of(
                    ObservationState.DRAFT,
                    ObservationState.DRAFT,
                    ObservationState.RETURNED,
                    ObservationState.RETURNED))
            .row(
                "submit",
                OWNER,
                Map.of(
                    ObservationState.DRAFT,
                    ObservationState.SUBMITTED,
                    ObservationState.RETURNED,
                    ObservationState.SUBMITTED))
            .row("withdraw", OWNER, withdrawn())
            .row("return", OFFICE, Map.of(ObservationState.SUBMITTED, ObservationState.RETURNED))
            .row("confirm", OFFICE, Map.of(ObservationState.SUBMITTED, ObservationState.CONFIRMED))
            .row("supersede", Set.of(), Map.of());

    assertThat(matrix.faults(EVERYBODY)).isEmpty();
  }

  @Test
  void whatASystemBroughtNobodyEditsByHand() {
    var matrix =
        new StepMatrix<>(ObservationSteps.WORKFLOW, caller -> value(caller, "demo-system"))
            .row("edit", OWNER, Map.of())
            .row("submit", OWNER, Map.of())
            .row("withdraw", OWNER_AND_SYSTEM, withdrawn())
            .row("return", OFFICE, Map.of(ObservationState.SUBMITTED, ObservationState.RETURNED))
            .row("confirm", OFFICE, Map.of(ObservationState.SUBMITTED, ObservationState.CONFIRMED))
            .row("supersede", Set.of(), Map.of());

    assertThat(matrix.faults(EVERYBODY)).isEmpty();
  }

  @Test
  void nobodyConfirmsWhatTheyHadAHandInNotEvenThroughASubstitute() {
    var maker = new ObservationSteps.Facts(LI_OFFICE, "cnipa", Set.of("li.office"), null, false);
    var substitute = new Caller("ma.office", LI_OFFICE.roles(), "jco", "li.office");
    var through = new ObservationSteps.Facts(substitute, "cnipa", Set.of("li.office"), null, false);

    assertRefused(maker);
    assertRefused(through);
  }

  private static void assertRefused(ObservationSteps.Facts facts) {
    assertThatThrownBy(
            () ->
                ObservationSteps.WORKFLOW.take(
                    "confirm", ObservationState.SUBMITTED, facts, StepInput.NONE))
        .hasMessageContaining("observation.four-eyes");
  }

  @Test
  void theOfficeProposesATargetAndALeadConfirmsIt() {
    var lead = Set.of(ZHANG_OFFICE);
    var proposed = IndicatorTargetState.PROPOSED;
    var matrix =
        new StepMatrix<>(
                IndicatorTargetSteps.WORKFLOW,
                caller -> new IndicatorTargetSteps.Facts(caller, Set.of("somebody"), false))
            .row("confirm", lead, Map.of(proposed, IndicatorTargetState.CONFIRMED))
            .row("reject", lead, Map.of(proposed, IndicatorTargetState.REJECTED))
            .row("withdraw", OFFICE, Map.of(proposed, IndicatorTargetState.WITHDRAWN))
            .row("supersede", Set.of(), Map.of());

    assertThat(matrix.faults(EVERYBODY)).isEmpty();
    var own = new IndicatorTargetSteps.Facts(ZHANG_OFFICE, Set.of("zhang.office"), false);
    assertThatThrownBy(
            () -> IndicatorTargetSteps.WORKFLOW.take("confirm", proposed, own, StepInput.NONE))
        .hasMessageContaining("indicator-target.four-eyes");
  }

  private static Map<ObservationState, ObservationState> withdrawn() {
    return Map.of(
        ObservationState.DRAFT,
        ObservationState.WITHDRAWN,
        ObservationState.SUBMITTED,
        ObservationState.WITHDRAWN,
        ObservationState.RETURNED,
        ObservationState.WITHDRAWN);
  }

  private static ObservationSteps.Facts value(Caller caller, @Nullable String system) {
    return new ObservationSteps.Facts(caller, "cnipa", Set.of("somebody"), system, false);
  }
}
