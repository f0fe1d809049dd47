package org.ipplan.breakdown.service;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ipplan.breakdown.service.LedTask.assertRefused;
import static org.ipplan.breakdown.service.LedTask.note;
import static org.ipplan.breakdown.service.LedTask.plan;
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

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.assignment.AssignmentService;
import org.ipplan.breakdown.Direction;
import org.ipplan.breakdown.ItemPlan;
import org.ipplan.breakdown.MilestonePlan;
import org.ipplan.breakdown.MilestoneService;
import org.ipplan.breakdown.MilestoneState;
import org.ipplan.breakdown.SubTaskDetails;
import org.ipplan.breakdown.SubTaskPlan;
import org.ipplan.breakdown.SubTaskService;
import org.ipplan.breakdown.SubTaskState;
import org.ipplan.breakdown.TargetDetails;
import org.ipplan.breakdown.TargetService;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Page;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.supervision.Light;
import org.ipplan.supervision.WorklistFilter;
import org.ipplan.supervision.WorklistItem;
import org.ipplan.supervision.WorklistService;
import org.ipplan.testing.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A department breaks its share of a task down, on 3 June 2024 and after. */
class ItemsScenarioTest {
  private static final List<Caller> READERS =
      List.of(CHEN_CCPD, LIU_CCPD, WANG_CNIPA, LI_OFFICE, LEADER_FENG);
  private static final List<Caller> STRANGERS =
      List.of(HUANG_SAMR, SUN_CREDIT, EXPERT_HE, SYSADMIN, AUDITOR, READER_SYSTEM, Caller.NOBODY);

  private static Product product;
  private static int number = 1;

  private LedTask task;

  @BeforeAll
  static void start() {
    product = Product.start().withDirectory();
  }

  @BeforeEach
  void publishATask() {
    product.setNow(Instant.parse("2024-06-03T01:00:00Z"));
    task = new LedTask(product, number++);
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  @Test
  void thePartiesTheOfficeAndLeadersReadItAndForOthersItDoesNotExist() {
    var subTask = task.subTask();

    for (var reader : READERS) {
      assertThat(task.subTask(reader, subTask).item().department())
          .as(reader.name())
          .isEqualTo("ccpd");
    }
    for (var stranger : STRANGERS) {
      assertRefused("sub-task.not-found", () -> task.subTask(stranger, subTask));
      assertThat(subTasks(stranger)).as(stranger.name()).isEmpty();
    }
  }

  @Test
  void eachDepartmentBreaksItsOwnPartDownAndNobodyElseDoes() {
    for (var other : List.of(WANG_CNIPA, LI_OFFICE, LEADER_FENG)) {
      assertRefused("breakdown.own-department", () -> add(other, task.lead, plan("2024-09-30")));
    }
    assertThat(add(WANG_CNIPA, task.participant, plan("2024-09-30"))).isNotNull();
  }

  @Test
  void theLeadAloneBreaksTheWholeDown() {
    var whole =
        new SubTaskPlan(
            new ItemPlan("总体方案", null, LocalDate.parse("2024-09-30"), null, true, null), null);

    assertRefused("breakdown.lead-only", () -> add(WANG_CNIPA, task.participant, whole));
    var added = add(CHEN_CCPD, task.lead, whole);
    assertThat(task.subTask(WANG_CNIPA, added).item().whole()).isTrue();
  }

  @Test
  void aDateLiesBetweenTodayAndTheSharesOwnUnlessTheTaskIsContinuing() {
    assertRefused("input.required", () -> add(CHEN_CCPD, task.lead, plan(null)));
    assertRefused("input.past-date", () -> add(CHEN_CCPD, task.lead, plan("2024-06-02")));
    assertRefused("breakdown.after-share", () -> add(CHEN_CCPD, task.lead, plan("2024-11-01")));
    assertThat(add(CHEN_CCPD, task.lead, plan("2024-06-03"))).isNotNull();
    assertThat(add(CHEN_CCPD, task.lead, plan("2024-10-31"))).isNotNull();

    task.execute("UPDATE task SET continuing = true WHERE id = '" + task.id + "'");
    assertThat(add(CHEN_CCPD, task.lead, plan("2025-03-31"))).isNotNull();
    assertRefused("input.out-of-range", () -> add(CHEN_CCPD, task.lead, plan("+12345-01-01")));
  }

  @Test
  void everyFaultIsSaidAtOnce() {
    var faulty = new SubTaskPlan(new ItemPlan(" ", "nobody", null, 0, false, null), "a\u0000b");

    var refusal = assertRefused("input.required", () -> add(CHEN_CCPD, task.lead, faulty));
    assertThat(refusal.errors())
        .extracting(fault -> fault.field())
        .containsExactlyInAnyOrder("title", "handler", "dueOn", "position", "text");
  }

  @Test
  void aHandlerOfTheDepartmentReportsItDoneWithoutAnyOtherPartInTasks() {
    var plan =
        new SubTaskPlan(
            new ItemPlan("调研", "sun.credit", LocalDate.parse("2024-09-30"), null, false, null),
            null);
    var subTask = add(WANG_CNIPA, task.participant, plan);

    assertThat(task.subTask(SUN_CREDIT, subTask).state()).isEqualTo(SubTaskState.PLANNED);
    task.take(SUN_CREDIT, subTask, "begin", StepInput.NONE);
    var done = task.take(SUN_CREDIT, subTask, "complete", StepInput.NONE);
    assertThat(done.doneOn()).isEqualTo("2024-06-03");
    assertRefused(
        "breakdown.own-department",
        () -> task.take(SUN_CREDIT, subTask, "reopen", StepInput.reason("漏项")));
  }

  @Test
  void whatIsCancelledStaysWithItsReasonAndComesBack() {
    var subTask = task.subTask();

    var cancelled = task.take(LIU_CCPD, subTask, "cancel", StepInput.reason("合并办理"));
    assertThat(cancelled.state()).isEqualTo(SubTaskState.CANCELLED);
    assertThat(cancelled.endedReason()).isEqualTo("合并办理");
    var restored = task.take(LIU_CCPD, subTask, "restore", StepInput.NONE);
    assertThat(restored.state()).isEqualTo(SubTaskState.PLANNED);
    assertThat(restored.endedReason()).isNull();
  }

  @Test
  void aChangeIsBasedOnAVersionAndEditIsNoStepOfItsOwn() {
    var subTask = task.subTask();
    var version = task.subTask(CHEN_CCPD, subTask).item().version();

    var changed = change(CHEN_CCPD, subTask, version, plan("2024-08-30"));
    assertThat(changed.item().dueOn()).isEqualTo("2024-08-30");
    assertThat(changed.item().version()).isGreaterThan(version);
    assertRefused("version.stale", () -> change(CHEN_CCPD, subTask, version, plan("2024-08-01")));
    assertRefused(
        "workflow.unknown-action", () -> task.take(CHEN_CCPD, subTask, "edit", StepInput.NONE));
    assertRefused(
        "breakdown.own-department",
        () -> change(WANG_CNIPA, subTask, changed.item().version(), plan("2024-08-01")));
  }

  @Test
  void aDateThatTheSharesMoveLeftBehindIsToldAndNotMoved() {
    var subTask = task.subTask();
    task.sharesAreDue("2024-08-31");

    var left = task.subTask(CHEN_CCPD, subTask).item();
    assertThat(left.dueOn()).isEqualTo("2024-09-30");
    assertThat(left.beyondShare()).isTrue();
    var retitled = new SubTaskPlan(LedTask.item("另拟标题", "2024-09-30"), null);
    assertThat(change(CHEN_CCPD, subTask, left.version(), retitled).item().title())
        .isEqualTo("另拟标题");

    product.setNow(Instant.parse("2024-10-08T01:00:00Z"));
    assertThat(task.subTask(CHEN_CCPD, subTask).item().overdue()).isTrue();
    task.shareIs(task.lead, "PAUSED");
    assertThat(task.subTask(CHEN_CCPD, subTask).item().overdue()).isFalse();
    assertRefused(
        "breakdown.share-not-under-way",
        () -> task.take(CHEN_CCPD, subTask, "begin", StepInput.NONE));
  }

  @Test
  void theDepartmentsClaimAndTheOfficesFindingStandBesideEachOther() {
    var milestone = task.milestone(null);

    assertRefused(
        "breakdown.worker-only",
        () -> task.takeMilestone(LI_OFFICE, milestone, "meet", note("已印发")));
    task.takeMilestone(CHEN_CCPD, milestone, "meet", note("中宣发〔2024〕5号"));
    assertRefused(
        "breakdown.office-only",
        () -> task.takeMilestone(LIU_CCPD, milestone, "confirm", StepInput.NONE));
    var rejected = task.takeMilestone(LI_OFFICE, milestone, "reject", StepInput.reason("文号有误"));
    assertThat(rejected.state()).isEqualTo(MilestoneState.REJECTED);
    assertThat(requireNonNull(rejected.claim()).note()).isEqualTo("中宣发〔2024〕5号");
    var finding = requireNonNull(rejected.finding());
    assertThat(finding.confirmed()).isFalse();
    assertThat(finding.reason()).isEqualTo("文号有误");

    var again = task.takeMilestone(CHEN_CCPD, milestone, "meet", note("中宣发〔2024〕6号"));
    assertThat(again.finding()).isNull();
    var confirmed = task.takeMilestone(LI_OFFICE, milestone, "confirm", StepInput.NONE);
    assertThat(confirmed.state()).isEqualTo(MilestoneState.CONFIRMED);
    assertThat(confirmed.missed()).isFalse();
    var open = task.takeMilestone(LI_OFFICE, milestone, "reopen", StepInput.reason("重新核实"));
    assertThat(open.state()).isEqualTo(MilestoneState.MET);
    assertThat(open.finding()).isNull();
  }

  @Test
  void aMilestoneIsMissedByItsDateAndStaysSoWhenItIsReachedLate() {
    var milestone = task.milestone(null);

    product.setNow(Instant.parse("2024-09-30T01:00:00Z"));
    assertThat(task.milestone(WANG_CNIPA, milestone).missed()).isFalse();
    product.setNow(Instant.parse("2024-10-08T01:00:00Z"));
    assertThat(task.milestone(WANG_CNIPA, milestone).missed()).isTrue();
    task.takeMilestone(CHEN_CCPD, milestone, "meet", note("已印发"));
    assertThat(task.milestone(WANG_CNIPA, milestone).missed()).isTrue();
    assertThat(task.milestone(WANG_CNIPA, milestone).item().overdue()).isFalse();
  }

  @Test
  void aSubTaskEndsAfterTheMilestonesUnderIt() {
    var subTask = task.subTask();
    var milestone = task.milestone(subTask);

    assertRefused(
        "sub-task.milestones-open",
        () -> task.take(CHEN_CCPD, subTask, "complete", StepInput.NONE));
    task.takeMilestone(CHEN_CCPD, milestone, "meet", note("已印发"));
    assertThat(task.take(CHEN_CCPD, subTask, "complete", StepInput.NONE).state())
        .isEqualTo(SubTaskState.DONE);
  }

  @Test
  void aMilestoneBelongsToASubTaskOfItsOwnShare() {
    var other = add(WANG_CNIPA, task.participant, plan("2024-09-30"));

    assertRefused("milestone.other-sub-task", () -> task.milestone(other));
  }

  @Test
  void openItemsKeepTheDepartmentFromBeingDone() {
    var subTask = task.subTask();
    assertThat(completeRefusals(task.lead)).contains("breakdown.items-open");

    task.take(CHEN_CCPD, subTask, "complete", StepInput.NONE);
    task.target("16", "12", Direction.AT_MOST);
    assertThat(completeRefusals(task.lead)).isEmpty();
  }

  private static List<String> completeRefusals(UUID share) {
    return product.as(CHEN_CCPD, AssignmentService.class, s -> s.offers(share)).stream()
        .filter(offer -> offer.action().equals("complete"))
        .flatMap(offer -> offer.blockedBy().stream())
        .map(refusal -> refusal.guard())
        .toList();
  }

  @Test
  void aSeriesOnlyGrowsAndTheLastValueOfTheLastDayCounts() {
    var target = task.target("16", "12", Direction.AT_MOST);
    var version = product.as(CHEN_CCPD, TargetService.class, s -> s.get(target)).item().version();

    task.record(CHEN_CCPD, target, "2024-06-01", "14");
    task.record(CHEN_CCPD, target, "2024-05-01", "15");
    assertThat(task.record(CHEN_CCPD, target, "2024-06-01", "13").item().version())
        .isGreaterThan(version);

    var found = product.as(WANG_CNIPA, TargetService.class, s -> s.get(target));
    assertThat(found.values()).extracting(TargetDetails.Value::number).containsExactly(2, 1, 3);
    assertThat(found.progress().latest()).isEqualByComparingTo("13");
    assertThat(found.progress().percent()).isEqualTo(75);
    assertThat(found.progress().met()).isFalse();
    assertThat(task.record(CHEN_CCPD, target, "2024-06-02", "11.5").progress().met()).isTrue();
  }

  @Test
  void aNumberIsOfADayThatWasAndFitsItsColumn() {
    var target = task.target(null, "100", Direction.AT_LEAST);

    assertRefused("input.future-date", () -> task.record(CHEN_CCPD, target, "2024-06-04", "1"));
    assertRefused(
        "input.out-of-range", () -> task.record(CHEN_CCPD, target, "1899-12-31", "1"));
    assertRefused("target.number", () -> task.record(CHEN_CCPD, target, "2024-06-01", "1e15"));
    assertRefused(
        "target.number", () -> task.record(CHEN_CCPD, target, "2024-06-01", "1e2147483647"));
    assertRefused("target.number", () -> task.record(CHEN_CCPD, target, "2024-06-01", "0.0000001"));
    assertRefused(
        "breakdown.worker-only", () -> task.record(WANG_CNIPA, target, "2024-06-01", "1"));
    assertThat(product.as(CHEN_CCPD, TargetService.class, s -> s.get(target)).values()).isEmpty();
  }

  @Test
  void theDepartmentsWorklistShowsSubTasksAndMilestonesWithTheirLight() {
    task.subTask();
    var milestone = task.milestone(null);

    assertThat(worklist(CHEN_CCPD))
        .extracting(WorklistItem::kind, WorklistItem::titleZh, WorklistItem::light)
        .contains(
            tuple(WorklistItem.Kind.SUB_TASK, "调研论证", Light.GREY),
            tuple(WorklistItem.Kind.MILESTONE, "文件印发", Light.GREY));

    product.setNow(Instant.parse("2024-10-08T01:00:00Z"));
    assertThat(worklist(CHEN_CCPD))
        .filteredOn(item -> item.id().equals(milestone))
        .extracting(WorklistItem::light)
        .containsExactly(Light.RED);
    task.takeMilestone(CHEN_CCPD, milestone, "meet", note("已印发"));
    assertThat(worklist(CHEN_CCPD)).noneMatch(item -> item.id().equals(milestone));
  }

  private List<WorklistItem> worklist(Caller caller) {
    return product
        .as(
            caller,
            WorklistService.class,
            s -> s.mine(WorklistFilter.ALL, Page.DEFAULT_LIMIT, null, false))
        .items()
        .stream()
        .filter(item -> task.id.equals(item.task()))
        .toList();
  }

  @Test
  void aListTakesAsManyStatementsForManyItemsAsForOne() {
    task.target("0", "1", Direction.AT_LEAST);
    var one = statementsOfLists();
    for (int i = 0; i < 5; i++) {
      task.record(CHEN_CCPD, task.target("0", "1", Direction.AT_LEAST), "2024-06-01", "1");
      task.milestone(task.subTask());
    }

    assertThat(statementsOfLists()).isEqualTo(one);
  }

  private long statementsOfLists() {
    product.statistics().clear();
    product.as(CHEN_CCPD, TargetService.class, s -> s.ofTask(task.id));
    product.as(CHEN_CCPD, MilestoneService.class, s -> s.ofTask(task.id));
    product.as(CHEN_CCPD, SubTaskService.class, s -> s.ofTask(task.id));
    return product.statistics().getPrepareStatementCount();
  }

  @Test
  void aMilestoneSaysHowItIsVerified() {
    var plan = new MilestonePlan(LedTask.item("印发", "2024-09-30"), " ", null);

    assertRefused(
        "input.required",
        () -> product.as(CHEN_CCPD, MilestoneService.class, s -> s.add(task.lead, plan)));
  }

  private List<SubTaskDetails> subTasks(Caller caller) {
    return product.as(caller, SubTaskService.class, s -> s.ofTask(task.id));
  }

  private static UUID add(Caller caller, UUID share, SubTaskPlan plan) {
    return product.as(caller, SubTaskService.class, s -> s.add(share, plan));
  }

  private static SubTaskDetails change(Caller caller, UUID id, long version, SubTaskPlan plan) {
    return product.as(caller, SubTaskService.class, s -> s.change(id, version, plan));
  }
}
