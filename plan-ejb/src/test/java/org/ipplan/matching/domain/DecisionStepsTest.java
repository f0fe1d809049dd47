package org.ipplan.matching.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipplan.matching.DecisionState.IN_FORCE;
import static org.ipplan.matching.DecisionState.WITHDRAWN;
import static org.ipplan.testing.Officials.AUDITOR;
import static org.ipplan.testing.Officials.DEMO_SYSTEM;
import static org.ipplan.testing.Officials.QIAN_CREDIT;
import static org.ipplan.testing.Officials.READER_SYSTEM;
import static org.ipplan.testing.Officials.SUN_CREDIT;
import static org.ipplan.testing.Officials.SYSADMIN;
import static org.ipplan.testing.Officials.WU_CREDIT;
import static org.ipplan.testing.Officials.ZHANG_OFFICE;

import java.util.Map;
import java.util.Set;
import org.ipplan.testing.StepMatrix;
import org.junit.jupiter.api.Test;

/** Every state, every step, every kind of caller. */
class DecisionStepsTest {
  @Test
  void aDecisionCountsUntilACreditHandlerWithdrawsIt() {
    var matrix =
        new StepMatrix<>(DecisionSteps.WORKFLOW, caller -> caller)
            .row("withdraw", Set.of(SUN_CREDIT), Map.of(IN_FORCE, WITHDRAWN));

    assertThat(
            matrix.faults(
                Set.of(
                    SUN_CREDIT,
                    QIAN_CREDIT,
                    WU_CREDIT,
                    ZHANG_OFFICE,
                    SYSADMIN,
                    AUDITOR,
                    READER_SYSTEM,
                    DEMO_SYSTEM)))
        .isEmpty();
  }
}
