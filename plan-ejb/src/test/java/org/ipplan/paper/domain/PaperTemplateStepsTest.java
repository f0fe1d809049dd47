package org.ipplan.paper.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipplan.paper.PaperTemplateState.CONFIRMED;
import static org.ipplan.paper.PaperTemplateState.LOADED;
import static org.ipplan.paper.PaperTemplateState.REJECTED;
import static org.ipplan.paper.PaperTemplateState.WITHDRAWN;
import static org.ipplan.testing.Officials.QIAN_CREDIT;
import static org.ipplan.testing.Officials.WU_CREDIT;

import java.util.Map;
import java.util.Set;
import org.ipplan.paper.domain.PaperTemplateSteps.Facts;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;
import org.ipplan.testing.Officials;
import org.ipplan.testing.StepMatrix;
import org.junit.jupiter.api.Test;

/** Every state, every step, every kind of caller. */
class PaperTemplateStepsTest {
  private static final Caller BOTH =
      Officials.of("both.credit", "cnipa", Role.CREDIT_LEGAL, Role.CREDIT_APPROVER);

  /** Stands in for the legal reviewer. */
  private static final Caller SUBSTITUTE =
      new Caller("sub.credit", Set.of(Role.CREDIT_LEGAL), "cnipa", "qian.credit");

  /** An approver for whom somebody else handed it in. */
  private static final Caller ABSENT = Officials.of("absent.credit", "cnipa", Role.CREDIT_APPROVER);

  @Test
  void theTableIsAsItShouldBe() {
    var matrix =
        new StepMatrix<>(
                PaperTemplateSteps.WORKFLOW,
                caller -> new Facts("qian.credit", "absent.credit", caller))
            .row("confirm", Set.of(WU_CREDIT, BOTH), Map.of(LOADED, CONFIRMED))
            .row("reject", Set.of(WU_CREDIT, BOTH), Map.of(LOADED, REJECTED))
            .row("withdraw", Set.of(QIAN_CREDIT, SUBSTITUTE), Map.of(LOADED, WITHDRAWN));

    assertThat(
            matrix.faults(
                Set.of(
                    QIAN_CREDIT,
                    WU_CREDIT,
                    BOTH,
                    SUBSTITUTE,
                    ABSENT,
                    Officials.SUN_CREDIT,
                    Officials.ZHANG_OFFICE,
                    Officials.SYSADMIN,
                    Officials.AUDITOR,
                    Officials.DEMO_SYSTEM)))
        .isEmpty();
  }
}
