package org.ipplan.supervision.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipplan.supervision.LadderState.PROPOSED;
import static org.ipplan.supervision.LadderState.SETTLED;

import java.util.Map;
import java.util.Set;
import org.ipplan.shared.Caller;
import org.ipplan.testing.Officials;
import org.ipplan.testing.StepMatrix;
import org.junit.jupiter.api.Test;

/** Every step of the ladder, in every state, by every kind of caller. */
class LadderStepsTest {
  private static final Set<Caller> EVERYBODY =
      Set.of(
          Officials.SYSADMIN,
          Officials.SYSADMIN2,
          Officials.LI_OFFICE,
          Officials.ZHANG_OFFICE,
          Officials.LIU_CCPD,
          Officials.LEADER_FENG,
          Officials.AUDITOR,
          Officials.READER_SYSTEM,
          Caller.NOBODY,
          Caller.PRODUCT);

  @Test
  void oneAdministratorProposesAndAnotherConfirms() {
    var administrators = Set.of(Officials.SYSADMIN, Officials.SYSADMIN2);
    var matrix =
        new StepMatrix<>(
                LadderSteps.WORKFLOW,
                caller -> new LadderSteps.Facts(Officials.SYSADMIN.name(), caller))
            .row(LadderSteps.PROPOSE, administrators, Map.of(SETTLED, PROPOSED, PROPOSED, PROPOSED))
            .row(LadderSteps.CONFIRM, Set.of(Officials.SYSADMIN2), Map.of(PROPOSED, SETTLED))
            .row(LadderSteps.WITHDRAW, administrators, Map.of(PROPOSED, SETTLED));

    assertThat(matrix.faults(EVERYBODY)).isEmpty();
  }
}
