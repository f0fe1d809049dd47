package org.ipplan.breakdown.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipplan.breakdown.MilestoneState;
import org.ipplan.breakdown.SubTaskState;
import org.ipplan.breakdown.TargetState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.testing.Officials;
import org.ipplan.testing.StepMatrix;
import org.junit.jupiter.api.Test;

/** The steps of what 中央宣传部 breaks its share down into, against tables written by hand. */
class ItemStepsTest {
  /** Named as handler, without a part in tasks otherwise. */
  private static final Caller HANDLER = Officials.of("credit.ccpd", "ccpd", Role.CREDIT_HANDLER);

  private static final Caller SYSTEM =
      Officials.of("demo-system", "ccpd", Role.SCOPE_PLAN_READ, Role.SCOPE_PLAN_WRITE);

  private static final Set<Caller> OFFICE = Set.of(LI_OFFICE, ZHANG_OFFICE);
  private static final Set<Caller> DEPARTMENT = Set.of(CHEN_CCPD, LIU_CCPD);
  private static final Set<Caller> WORKERS = Set.of(CHEN_CCPD, LIU_CCPD, HANDLER);
  private static final Set<Caller> EVERYBODY =
      Set.of(
          LI_OFFICE,
          ZHANG_OFFICE,
          CHEN_CCPD,
          LIU_CCPD,
          HANDLER,
          HUANG_SAMR,
          LEADER_FENG,
          EXPERT_HE,
          SYSADMIN,
          AUDITOR,
          SYSTEM,
          READER_SYSTEM);
  private static final StepInput INPUT = new StepInput("依据", "说明", null, null, null);

  @Test
  void theDepartmentPlansASubTaskAndTheHandlerReportsItDone() {
    var planned = SubTaskState.PLANNED;
    var inProgress = SubTaskState.IN_PROGRESS;
    var done = SubTaskState.DONE;
    var cancelled = SubTaskState.CANCELLED;
    var matrix =
        new StepMatrix<>(SubTaskSteps.WORKFLOW, ItemStepsTest::facts)
            .row("edit", DEPARTMENT, Map.of(planned, planned, inProgress, inProgress))
            .row("begin", WORKERS, Map.of(planned, inProgress))
            .row("complete", WORKERS, Map.of(planned, done, inProgress, done))
            .row("reopen", DEPARTMENT, Map.of(done, inProgress))
            .row("cancel", DEPARTMENT, Map.of(planned, cancelled, inProgress, cancelled))
            .row("restore", DEPARTMENT, Map.of(cancelled, planned))
            .row("move-up", DEPARTMENT, everywhere(SubTaskState.values()))
            .row("move-down", DEPARTMENT, everywhere(SubTaskState.values()));

    assertThat(matrix.faults(EVERYBODY)).isEmpty();
  }

  @Test
  void theDepartmentClaimsAMilestoneAndTheOfficeFinds() {
    var planned = MilestoneState.PLANNED;
    var met = MilestoneState.MET;
    var confirmed = MilestoneState.CONFIRMED;
    var rejected = MilestoneState.REJECTED;
    var cancelled = MilestoneState.CANCELLED;
    var matrix =
        new StepMatrix<>(MilestoneSteps.WORKFLOW, ItemStepsTest::facts)
            .row("edit", DEPARTMENT, Map.of(planned, planned, rejected, rejected))
            .row("meet", WORKERS, Map.of(planned, met, rejected, met))
            .row("take-back", WORKERS, Map.of(met, planned))
            .row("confirm", OFFICE, Map.of(met, confirmed))
            .row("reject", OFFICE, Map.of(met, rejected))
            .row("reopen", OFFICE, Map.of(confirmed, met))
            .row("cancel", DEPARTMENT, Map.of(planned, cancelled, rejected, cancelled))
            .row("restore", DEPARTMENT, Map.of(cancelled, planned))
            .row("move-up", DEPARTMENT, everywhere(MilestoneState.values()))
            .row("move-down", DEPARTMENT, everywhere(MilestoneState.values()));

    assertThat(matrix.faults(EVERYBODY)).isEmpty();
  }

  @Test
  void theDepartmentSetsATargetAndTheHandlerReportsNumbers() {
    var set = TargetState.SET;
    var cancelled = TargetState.CANCELLED;
    var matrix =
        new StepMatrix<>(TargetSteps.WORKFLOW, ItemStepsTest::facts)
            .row("edit", DEPARTMENT, Map.of(set, set))
            .row("record", WORKERS, Map.of(set, set))
            .row("cancel", DEPARTMENT, Map.of(set, cancelled))
            .row("restore", DEPARTMENT, Map.of(cancelled, set))
            .row("move-up", DEPARTMENT, everywhere(TargetState.values()))
            .row("move-down", DEPARTMENT, everywhere(TargetState.values()));

    assertThat(matrix.faults(EVERYBODY)).isEmpty();
  }

  private static <S> Map<S, S> everywhere(S[] states) {
    return Stream.of(states).collect(Collectors.toMap(s -> s, s -> s));
  }

  @Test
  void aShareThatIsNotWorkedOnKeepsItsBreakdownAndTheOfficeStillFinds() {
    var paused = new ItemFacts("ccpd", null, CHEN_CCPD, false, Set.of(), List.of());
    var office = new ItemFacts("ccpd", null, LI_OFFICE, false, Set.of(), List.of());

    assertThat(refusal("begin", SubTaskState.PLANNED, paused).code())
        .isEqualTo("breakdown.share-not-under-way");
    assertThat(MilestoneSteps.WORKFLOW.take("confirm", MilestoneState.MET, office, StepInput.NONE))
        .isEqualTo(MilestoneState.CONFIRMED);
  }

  @Test
  void aSubTaskDoesNotEndBeforeItsMilestones() {
    var open = List.of(Refusal.of("sub-task.milestones-open", 1));
    var facts = new ItemFacts("ccpd", null, CHEN_CCPD, true, Set.of(), open);

    for (var action : List.of("complete", "cancel")) {
      assertThat(refusal(action, SubTaskState.IN_PROGRESS, facts).code())
          .isEqualTo("sub-task.milestones-open");
    }
  }

  @Test
  void whoClaimedDoesNotFindNotEvenByASubstitute() {
    var standIn = new Caller("zhang.office", Set.of(Role.OFFICE_STAFF), "jco", "li.office");
    var facts = new ItemFacts("ccpd", null, standIn, true, Set.of("li.office"), List.of());

    var refusal =
        catchThrowableOfType(
            DomainException.class,
            () -> MilestoneSteps.WORKFLOW.take("confirm", MilestoneState.MET, facts, INPUT));
    assertThat(refusal.code()).isEqualTo("breakdown.four-eyes");
  }

  private static DomainException refusal(String action, SubTaskState state, ItemFacts facts) {
    return catchThrowableOfType(
        DomainException.class, () -> SubTaskSteps.WORKFLOW.take(action, state, facts, INPUT));
  }

  private static ItemFacts facts(Caller caller) {
    return new ItemFacts("ccpd", HANDLER.name(), caller, true, Set.of(), List.of());
  }
}
