package org.ipplan.assignment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipplan.assignment.CopyState.ACKNOWLEDGED;
import static org.ipplan.assignment.CopyState.COPIED;
import static org.ipplan.assignment.CopyState.TAKEN_BACK;
import static org.ipplan.testing.Officials.AUDITOR;
import static org.ipplan.testing.Officials.CHEN_CCPD;
import static org.ipplan.testing.Officials.EXPERT_HE;
import static org.ipplan.testing.Officials.HUANG_SAMR;
import static org.ipplan.testing.Officials.LEADER_FENG;
import static org.ipplan.testing.Officials.LIU_CCPD;
import static org.ipplan.testing.Officials.LI_OFFICE;
import static org.ipplan.testing.Officials.READER_SYSTEM;
import static org.ipplan.testing.Officials.SYSADMIN;
import static org.ipplan.testing.Officials.WANG_CNIPA;
import static org.ipplan.testing.Officials.ZHANG_OFFICE;

import java.util.Map;
import java.util.Set;
import org.ipplan.shared.Caller;
import org.ipplan.testing.StepMatrix;
import org.junit.jupiter.api.Test;

/** The steps of a copy for 市场监管总局, from the office and from a party, against tables by hand. */
class CopyStepsTest {
  private static final Set<Caller> EVERYBODY =
      Set.of(
          LI_OFFICE,
          ZHANG_OFFICE,
          CHEN_CCPD,
          LIU_CCPD,
          WANG_CNIPA,
          HUANG_SAMR,
          LEADER_FENG,
          EXPERT_HE,
          SYSADMIN,
          AUDITOR,
          READER_SYSTEM,
          Caller.NOBODY);

  @Test
  void theOfficeTakesItsOwnCopyBackAndTheDepartmentAcknowledgesIt() {
    var matrix =
        new StepMatrix<>(CopySteps.WORKFLOW, caller -> new CopySteps.Facts("samr", null, caller))
            .row("acknowledge", Set.of(HUANG_SAMR), Map.of(COPIED, ACKNOWLEDGED))
            .row("take-back", Set.of(LI_OFFICE, ZHANG_OFFICE), Map.of(COPIED, TAKEN_BACK));

    assertThat(matrix.faults(EVERYBODY)).isEmpty();
  }

  @Test
  void theLiaisonTakesThePartysCopyBack() {
    var matrix =
        new StepMatrix<>(CopySteps.WORKFLOW, caller -> new CopySteps.Facts("samr", "ccpd", caller))
            .row("acknowledge", Set.of(HUANG_SAMR), Map.of(COPIED, ACKNOWLEDGED))
            .row("take-back", Set.of(CHEN_CCPD), Map.of(COPIED, TAKEN_BACK));

    assertThat(matrix.faults(EVERYBODY)).isEmpty();
  }
}
