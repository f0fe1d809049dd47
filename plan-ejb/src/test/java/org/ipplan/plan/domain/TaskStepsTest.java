package org.ipplan.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.ipplan.plan.TaskState.ASSIGNED;
import static org.ipplan.plan.TaskState.CANCELLED;
import static org.ipplan.plan.TaskState.CLOSED;
import static org.ipplan.plan.TaskState.CLOSING;
import static org.ipplan.plan.TaskState.IN_PROGRESS;
import static org.ipplan.plan.TaskState.PAUSED;
import static org.ipplan.testing.Officials.AUDITOR;
import static org.ipplan.testing.Officials.CHEN_CCPD;
import static org.ipplan.testing.Officials.EXPERT_HE;
import static org.ipplan.testing.Officials.HUANG_SAMR;
import static org.ipplan.testing.Officials.LEADER_FENG;
import static org.ipplan.testing.Officials.LIU_CCPD;
import static org.ipplan.testing.Officials.LI_OFFICE;
import static org.ipplan.testing.Officials.READER_SYSTEM;
import static org.ipplan.testing.Officials.SUN_CREDIT;
import static org.ipplan.testing.Officials.SYSADMIN;
import static org.ipplan.testing.Officials.WANG_CNIPA;
import static org.ipplan.testing.Officials.ZHANG_OFFICE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipplan.plan.TaskShares;
import org.ipplan.plan.TaskState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.NamedDepartments;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.testing.StepMatrix;
import org.junit.jupiter.api.Test;

/** The steps of a task (T5, T6) against a table written by hand; 中央宣传部 leads. */
class TaskStepsTest {
  private static final Set<Caller> OFFICE = Set.of(LI_OFFICE, ZHANG_OFFICE);
  private static final Set<Caller> OFFICE_LEAD = Set.of(ZHANG_OFFICE);
  private static final Set<Caller> LEAD = Set.of(CHEN_CCPD, LIU_CCPD);
  private static final Set<Caller> EVERYBODY =
      Set.of(
          LI_OFFICE,
          ZHANG_OFFICE,
          CHEN_CCPD,
          LIU_CCPD,
          WANG_CNIPA,
          HUANG_SAMR,
          SUN_CREDIT,
          LEADER_FENG,
          EXPERT_HE,
          SYSADMIN,
          AUDITOR,
          READER_SYSTEM);

  @Test
  void everyStepIsTakenByWhomTheTableNamesAndFromWhereItNames() {
    var matrix =
        new StepMatrix<>(
                TaskSteps.WORKFLOW, caller -> facts(caller, List.of(), Set.of("somebody"), false))
            .row("assign", Set.of(), Map.of())
            .row("begin", Set.of(), Map.of())
            .row("propose-closing", LEAD, Map.of(IN_PROGRESS, CLOSING))
            .row("take-back", LEAD, Map.of(CLOSING, IN_PROGRESS))
            .row("return", OFFICE, Map.of(CLOSING, IN_PROGRESS))
            .row("close", OFFICE, Map.of(CLOSING, CLOSED))
            .row("reopen", OFFICE_LEAD, Map.of(CLOSED, IN_PROGRESS))
            .row("pause", OFFICE, Map.of(ASSIGNED, PAUSED, IN_PROGRESS, PAUSED))
            .row("resume", OFFICE, Map.of(PAUSED, IN_PROGRESS))
            .row(
                "cancel",
                OFFICE_LEAD,
                Map.of(ASSIGNED, CANCELLED, IN_PROGRESS, CANCELLED, PAUSED, CANCELLED))
            .row("restore", OFFICE_LEAD, Map.of(CANCELLED, ASSIGNED))
            .row("handle-outside", OFFICE, Map.of(ASSIGNED, ASSIGNED, IN_PROGRESS, IN_PROGRESS))
            .row("name-others", OFFICE, Map.of(ASSIGNED, ASSIGNED, IN_PROGRESS, IN_PROGRESS))
            .row("no-others", OFFICE, Map.of(ASSIGNED, ASSIGNED, IN_PROGRESS, IN_PROGRESS));

    assertThat(matrix.faults(EVERYBODY)).isEmpty();
  }

  @Test
  void theLeadDoesNotProposeToCloseWhilePartsAreOpenUnlessItSaysWhy() {
    var open = facts(CHEN_CCPD, List.of("cnipa", "samr"), Set.of(), false);
    var reasoned = facts(CHEN_CCPD, List.of("cnipa", "samr"), Set.of(), true);

    assertThat(refusal("propose-closing", IN_PROGRESS, open).code()).isEqualTo("task.parts-open");
    assertThat(refusal("propose-closing", IN_PROGRESS, open)).hasMessageContaining("cnipa, samr");
    assertThat(TaskSteps.WORKFLOW.take("propose-closing", IN_PROGRESS, reasoned, note()))
        .isEqualTo(CLOSING);
  }

  @Test
  void whoeverProposedToCloseDoesNotClose() {
    var both = facts(LI_OFFICE, List.of(), Set.of(LI_OFFICE.name()), false);

    assertThat(refusal("close", CLOSING, both).code()).isEqualTo("task.four-eyes");
  }

  @Test
  void aSubstituteDoesNotCloseWhatTheAbsentOneProposed() {
    var substitute = new Caller("li.office", LI_OFFICE.roles(), "jco", "zhang.office");
    var facts = facts(substitute, List.of(), Set.of("zhang.office"), false);

    assertThat(refusal("close", CLOSING, facts).code()).isEqualTo("task.four-eyes");
  }

  @Test
  void aTaskComesBackFromAPauseInTheStateItWasPausedIn() {
    var assigned =
        new TaskSteps.Facts(
            LI_OFFICE,
            new TaskShares.Standing("ccpd", NamedDepartments.NONE),
            ASSIGNED,
            Set.of(),
            Others.NONE,
            false,
            false);

    assertThat(TaskSteps.WORKFLOW.take("resume", PAUSED, assigned, StepInput.NONE))
        .isEqualTo(ASSIGNED);
  }

  @Test
  void aPauseInsideAPauseIsRefused() {
    var facts = facts(LI_OFFICE, List.of(), Set.of(), true);

    assertThat(refusal("pause", PAUSED, facts).code()).isEqualTo("workflow.wrong-state");
  }

  private static NamedDepartments named(List<String> codes) {
    return new NamedDepartments(
        codes.stream().map(code -> new NamedDepartments.Named(code, code, null)).toList());
  }

  private static TaskSteps.Facts facts(
      Caller caller, List<String> open, Set<String> proposedBy, boolean reasoned) {
    return new TaskSteps.Facts(
        caller,
        new TaskShares.Standing("ccpd", named(open)),
        IN_PROGRESS,
        proposedBy,
        Others.OPEN,
        reasoned,
        false);
  }

  private static DomainException refusal(String action, TaskState state, TaskSteps.Facts facts) {
    return catchThrowableOfType(
        DomainException.class, () -> TaskSteps.WORKFLOW.take(action, state, facts, note()));
  }

  private static StepInput note() {
    return new StepInput("依据", "已全部完成", null, null, null);
  }
}
