package org.ipplan.subject.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipplan.testing.Officials.QIAN_CREDIT;
import static org.ipplan.testing.Officials.SUN_CREDIT;
import static org.ipplan.testing.Officials.WU_CREDIT;

import java.util.Map;
import java.util.Set;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;
import org.ipplan.subject.RecordState;
import org.ipplan.subject.SubjectState;
import org.ipplan.testing.Officials;
import org.ipplan.testing.StepMatrix;
import org.junit.jupiter.api.Test;

/** Every state, every step, every kind of caller. */
class SubjectStepsTest {
  /** Proposed it, and may approve. */
  private static final Caller BOTH =
      Officials.of("both.credit", "cnipa", Role.CREDIT_HANDLER, Role.CREDIT_APPROVER);

  /** An approver who stands in for who proposed it. */
  private static final Caller SUBSTITUTE =
      new Caller("sub.credit", Set.of(Role.CREDIT_APPROVER), "cnipa", "both.credit");

  private static final Set<Caller> ALL =
      Set.of(
          BOTH,
          SUBSTITUTE,
          SUN_CREDIT,
          QIAN_CREDIT,
          WU_CREDIT,
          Officials.ZHENG_CREDIT,
          Officials.ZHANG_OFFICE,
          Officials.SYSADMIN,
          Officials.DEMO_SYSTEM);

  @Test
  void theTableOfSubjectsIsAsItShouldBe() {
    var matrix =
        new StepMatrix<>(
                SubjectSteps.WORKFLOW,
                caller -> new SubjectSteps.Facts("both.credit", null, caller))
            .row(
                "confirm-code",
                Set.of(WU_CREDIT),
                Map.of(SubjectState.PROPOSED, SubjectState.ACTIVE))
            .row(
                "reject-code",
                Set.of(WU_CREDIT),
                Map.of(SubjectState.PROPOSED, SubjectState.REJECTED))
            .row(
                "merge",
                Set.of(SUN_CREDIT, BOTH),
                Map.of(SubjectState.ACTIVE, SubjectState.MERGED));

    assertThat(matrix.faults(ALL)).isEmpty();
  }

  @Test
  void theTableOfRecordsIsAsItShouldBe() {
    var matrix =
        new StepMatrix<>(RecordSteps.WORKFLOW, caller -> new RecordSteps.Facts(caller, false))
            .row(
                "raise-lead",
                Set.of(SUN_CREDIT, BOTH),
                Map.of(RecordState.COLLECTED, RecordState.LEAD))
            .row(
                "drop-lead",
                Set.of(SUN_CREDIT, BOTH),
                Map.of(RecordState.LEAD, RecordState.COLLECTED))
            .row("take-up", Set.of(), Map.of());

    assertThat(matrix.faults(ALL)).isEmpty();
  }

  @Test
  void aCaseTakesALeadUp() {
    var matrix =
        new StepMatrix<>(RecordSteps.WORKFLOW, caller -> new RecordSteps.Facts(caller, true))
            .row("raise-lead", Set.of(SUN_CREDIT), Map.of(RecordState.COLLECTED, RecordState.LEAD))
            .row("drop-lead", Set.of(SUN_CREDIT), Map.of(RecordState.LEAD, RecordState.COLLECTED))
            .row("take-up", Set.of(SUN_CREDIT), Map.of(RecordState.LEAD, RecordState.TAKEN_UP));

    assertThat(matrix.faults(Set.of(SUN_CREDIT))).isEmpty();
  }
}
