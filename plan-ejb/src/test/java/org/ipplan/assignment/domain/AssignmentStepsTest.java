package org.ipplan.assignment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.ipplan.assignment.AssignmentState.ACCEPTED;
import static org.ipplan.assignment.AssignmentState.DISPUTED;
import static org.ipplan.assignment.AssignmentState.DONE;
import static org.ipplan.assignment.AssignmentState.IN_PROGRESS;
import static org.ipplan.assignment.AssignmentState.PAUSED;
import static org.ipplan.assignment.AssignmentState.PENDING;
import static org.ipplan.assignment.AssignmentState.WITHDRAWN;
import static org.ipplan.testing.Officials.AUDITOR;
import static org.ipplan.testing.Officials.CHEN_CCPD;
import static org.ipplan.testing.Officials.EXPERT_HE;
import static org.ipplan.testing.Officials.HUANG_SAMR;
import static org.ipplan.testing.Officials.LEADER_FENG;
import static org.ipplan.testing.Officials.LIU_CCPD;
import static org.ipplan.testing.Officials.LI_OFFICE;
import static org.ipplan.testing.Officials.READER_SYSTEM;
import static org.ipplan.testing.Officials.SYSADMIN;
import static org.ipplan.testing.Officials.ZHANG_OFFICE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipplan.assignment.AssignmentRole;
import org.ipplan.assignment.AssignmentState;
import org.ipplan.assignment.RequestState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.testing.StepMatrix;
import org.junit.jupiter.api.Test;

/** The steps of a share of 中央宣传部, and of its requests, against tables written by hand (T2). */
class AssignmentStepsTest {
  private static final Set<Caller> OFFICE = Set.of(LI_OFFICE, ZHANG_OFFICE);
  private static final Set<Caller> DEPARTMENT = Set.of(CHEN_CCPD, LIU_CCPD);
  private static final Set<Caller> EVERYBODY =
      Set.of(
          LI_OFFICE,
          ZHANG_OFFICE,
          CHEN_CCPD,
          LIU_CCPD,
          HUANG_SAMR,
          LEADER_FENG,
          EXPERT_HE,
          SYSADMIN,
          AUDITOR,
          READER_SYSTEM);
  private static final StepInput INPUT = new StepInput("依据", "说明", "samr", "liu.ccpd", null);

  @Test
  void everyStepIsTakenByWhomTheTableNamesAndFromWhereItNames() {
    var worked = Map.of(ACCEPTED, ACCEPTED, IN_PROGRESS, IN_PROGRESS);
    var matrix =
        new StepMatrix<>(
                AssignmentSteps.WORKFLOW, caller -> facts(caller, AssignmentRole.PARTICIPANT, true))
            .row("accept", DEPARTMENT, Map.of(PENDING, ACCEPTED))
            .row("dispute", DEPARTMENT, Map.of(PENDING, DISPUTED))
            .row("take-back", DEPARTMENT, Map.of(DISPUTED, PENDING))
            .row("confirm", OFFICE, Map.of(DISPUTED, PENDING))
            .row(
                "move",
                OFFICE,
                Map.of(
                    PENDING, WITHDRAWN,
                    DISPUTED, WITHDRAWN,
                    ACCEPTED, WITHDRAWN,
                    IN_PROGRESS, WITHDRAWN))
            .row(
                "split",
                OFFICE,
                Map.of(
                    DISPUTED, PENDING,
                    PENDING, PENDING,
                    ACCEPTED, ACCEPTED,
                    IN_PROGRESS, IN_PROGRESS))
            .row("delegate", DEPARTMENT, worked)
            .row("transfer", DEPARTMENT, worked)
            .row("begin", Set.of(), Map.of())
            .row("pause", OFFICE, Map.of(PENDING, PAUSED, ACCEPTED, PAUSED, IN_PROGRESS, PAUSED))
            .row("resume", OFFICE, Map.of(PAUSED, ACCEPTED))
            .row("complete", DEPARTMENT, Map.of(ACCEPTED, DONE, IN_PROGRESS, DONE))
            .row("reopen", OFFICE, Map.of(DONE, IN_PROGRESS))
            .row(
                "withdraw",
                OFFICE,
                Map.of(
                    PENDING, WITHDRAWN,
                    DISPUTED, WITHDRAWN,
                    ACCEPTED, WITHDRAWN,
                    IN_PROGRESS, WITHDRAWN,
                    PAUSED, WITHDRAWN))
            .row("restore", OFFICE, Map.of(WITHDRAWN, PENDING))
            .row("end", Set.of(), Map.of());

    assertThat(matrix.faults(EVERYBODY)).isEmpty();
  }

  @Test
  void theOfficeDecidesOnRequestsAndTheDepartmentTakesThemBack() {
    var matrix =
        new StepMatrix<>(
                ChangeRequestSteps.WORKFLOW, caller -> new ChangeRequestSteps.Facts("ccpd", caller))
            .row("approve", OFFICE, Map.of(RequestState.FILED, RequestState.APPROVED))
            .row("refuse", OFFICE, Map.of(RequestState.FILED, RequestState.REFUSED))
            .row("take-back", DEPARTMENT, Map.of(RequestState.FILED, RequestState.TAKEN_BACK));

    assertThat(matrix.faults(EVERYBODY)).isEmpty();
  }

  @Test
  void aTaskKeepsItsLead() {
    var lead = facts(LI_OFFICE, AssignmentRole.LEAD, true);

    assertThat(refusal("withdraw", ACCEPTED, lead).code()).isEqualTo("assignment.lead-stays");
  }

  @Test
  void aShareOfATaskThatIsOverIsNotMovedSplitTransferredOrRestored() {
    var over = facts(LI_OFFICE, AssignmentRole.PARTICIPANT, false);
    var overForChen = facts(CHEN_CCPD, AssignmentRole.PARTICIPANT, false);

    for (var action : List.of("move", "split")) {
      assertThat(refusal(action, ACCEPTED, over).code()).isEqualTo("assignment.task-not-under-way");
    }
    assertThat(refusal("restore", WITHDRAWN, over).code())
        .isEqualTo("assignment.task-not-under-way");
    assertThat(refusal("transfer", ACCEPTED, overForChen).code())
        .isEqualTo("assignment.task-not-under-way");
  }

  @Test
  void whatIsOpenKeepsTheDepartmentFromBeingDone() {
    var open =
        new AssignmentSteps.Facts(
            "ccpd",
            AssignmentRole.LEAD,
            CHEN_CCPD,
            null,
            true,
            false,
            List.of(Refusal.of("report.under-way")));

    assertThat(refusal("complete", IN_PROGRESS, open).blockedBy())
        .extracting(Refusal::guard)
        .containsExactly("report.under-way");
  }

  private static AssignmentSteps.Facts facts(
      Caller caller, AssignmentRole role, boolean taskUnderWay) {
    return new AssignmentSteps.Facts(
        "ccpd", role, caller, ACCEPTED, taskUnderWay, false, List.of());
  }

  private static DomainException refusal(
      String action, AssignmentState state, AssignmentSteps.Facts facts) {
    return catchThrowableOfType(
        DomainException.class, () -> AssignmentSteps.WORKFLOW.take(action, state, facts, INPUT));
  }
}
