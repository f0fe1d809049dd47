package org.ipplan.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ipplan.testing.Officials.CHEN_CCPD;
import static org.ipplan.testing.Officials.HUANG_SAMR;
import static org.ipplan.testing.Officials.LI_OFFICE;
import static org.ipplan.testing.Officials.WANG_CNIPA;
import static org.ipplan.testing.Officials.ZHANG_OFFICE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ipplan.assignment.AssignmentDetails;
import org.ipplan.assignment.AssignmentService;
import org.ipplan.assignment.AssignmentState;
import org.ipplan.assignment.ChangeRequestService;
import org.ipplan.assignment.NewRequest;
import org.ipplan.assignment.RequestDetails;
import org.ipplan.assignment.RequestKind;
import org.ipplan.plan.NewTask;
import org.ipplan.plan.TaskDateMove;
import org.ipplan.plan.TaskMode;
import org.ipplan.plan.TaskService;
import org.ipplan.plan.TaskSource;
import org.ipplan.plan.TaskState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.testing.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A task beyond the plan that 中央宣传部 leads and 国家知识产权局 takes part in, from hand-out to close: what
 * is asked, moved, paused and ended on the way.
 */
class TaskLifeScenarioTest {
  private static final LocalDate DUE = LocalDate.of(2024, 9, 30);

  private Product product;
  private UUID task;

  @BeforeEach
  void start() {
    product = Product.start().withDirectory();
    task = product.as(LI_OFFICE, TaskService.class, tasks -> tasks.add(instruction()));
  }

  @AfterEach
  void stop() {
    product.close();
  }

  @Test
  void aLeadersInstructionIsATaskWithItsSourceAndSharesHandedOutAtOnce() {
    assertThat(task().summary().number()).isEqualTo(1001);
    assertThat(task().summary().state()).isEqualTo(TaskState.ASSIGNED);
    assertThat(share("ccpd").state()).isEqualTo(AssignmentState.PENDING);
    assertThat(share("cnipa").state()).isEqualTo(AssignmentState.PENDING);
    assertThat(share("ccpd").signForByOn()).isEqualTo(LocalDate.of(2024, 6, 11));

    refused(
        () -> product.as(CHEN_CCPD, TaskService.class, tasks -> tasks.add(instruction())),
        "task.office-only");
  }

  @Test
  void theLeadClosesNothingTheOfficeDoes() {
    signedForByBoth();

    refused(() -> step(CHEN_CCPD, "propose-closing", note("已完成")), "task.parts-open");
    share(WANG_CNIPA, "cnipa", "complete", note("已完成本单位部分"));
    step(CHEN_CCPD, "propose-closing", note("已完成"));
    refused(() -> step(CHEN_CCPD, "close", note("同意")), "task.office-only");
    step(LI_OFFICE, "return", StepInput.reason("请附发文"));
    assertThat(task().summary().state()).isEqualTo(TaskState.IN_PROGRESS);
    step(CHEN_CCPD, "propose-closing", note("已附"));
    step(LI_OFFICE, "close", note("经核查属实"));

    assertThat(task().summary().state()).isEqualTo(TaskState.CLOSED);
    assertThat(task().summary().light()).isEqualTo(Light.DONE);
    assertThat(share("ccpd").state()).isEqualTo(AssignmentState.DONE);

    refused(() -> step(LI_OFFICE, "reopen", StepInput.reason("有新情况")), "task.office-lead-only");
    step(ZHANG_OFFICE, "reopen", StepInput.reason("有新情况"));
    assertThat(share("ccpd").state()).isEqualTo(AssignmentState.IN_PROGRESS);
    assertThat(share("cnipa").state()).isEqualTo(AssignmentState.DONE);
  }

  @Test
  void aMissingPartIsPassedOverWithAReasonThatIsKept() {
    signedForByBoth();

    step(CHEN_CCPD, "propose-closing", new StepInput("知识产权局机构调整", "已完成", null, null, null));

    assertThat(
            product
                .database()
                .number(
                    "select count(*) from audit_record where action = 'propose-closing'"
                        + " and reason = '知识产权局机构调整'"))
        .isOne();
  }

  @Test
  void aPauseMovesTheDateByItsCalendarDaysAndTheTermToSignForByItsWorkingDays() {
    share(CHEN_CCPD, "ccpd", "accept", StepInput.NONE);
    step(LI_OFFICE, "pause", StepInput.reason("等待立法"));
    refused(() -> step(LI_OFFICE, "pause", StepInput.reason("再次暂停")), "workflow.wrong-state");
    assertThat(share("ccpd").state()).isEqualTo(AssignmentState.PAUSED);

    // two weeks on; Monday 10 June is a day off, so nine working days went by
    product.setNow(Instant.parse("2024-06-17T01:00:00Z"));
    step(LI_OFFICE, "resume", StepInput.NONE);

    assertThat(task().summary().dueOn()).isEqualTo(DUE.plusDays(14));
    assertThat(share("ccpd").dueOn()).isEqualTo(DUE.plusDays(14));
    assertThat(share("ccpd").state()).isEqualTo(AssignmentState.ACCEPTED);
    assertThat(share("cnipa").signForByOn()).isEqualTo(LocalDate.of(2024, 6, 24));
    assertThat(moves())
        .singleElement()
        .extracting(TaskDateMove::formerOn, TaskDateMove::newOn, TaskDateMove::decidedBy)
        .containsExactly(DUE, DUE.plusDays(14), LI_OFFICE.name());
  }

  @Test
  void anExtensionIsAskedByTheLeadAndDecidedByTheOfficeAndBothDatesAreKept() {
    signedForByBoth();
    var asked = extension(LocalDate.of(2024, 11, 29));
    refused(() -> file(WANG_CNIPA, "cnipa", asked), "change-request.lead-only");
    refused(() -> file(HUANG_SAMR, "ccpd", asked), "change-request.own-department");
    refused(() -> file(CHEN_CCPD, "ccpd", extension(LocalDate.of(2024, 6, 2))), "input.past-date");
    refused(() -> file(CHEN_CCPD, "ccpd", extension(DUE)), "change-request.not-later");

    var request = file(CHEN_CCPD, "ccpd", asked);
    refused(() -> file(CHEN_CCPD, "ccpd", asked), "change-request.open-already");
    refused(() -> decide(CHEN_CCPD, request, "approve"), "change-request.office-only");
    decide(LI_OFFICE, request, "approve");
    refused(() -> decide(ZHANG_OFFICE, request, "approve"), "workflow.wrong-state");

    assertThat(task().summary().dueOn()).isEqualTo(LocalDate.of(2024, 11, 29));
    assertThat(share("cnipa").dueOn()).isEqualTo(LocalDate.of(2024, 11, 29));
    var kept = request(WANG_CNIPA, request);
    assertThat(kept.formerDueOn()).isEqualTo(DUE);
    assertThat(kept.proposedDueOn()).isEqualTo(LocalDate.of(2024, 11, 29));
    refused(() -> request(HUANG_SAMR, request), "change-request.not-found");
  }

  @Test
  void aTransferIsDecidedByTheOfficeAndTheNewDepartmentSignsForItAnew() {
    signedForByBoth();
    var to = new StepInput("职责已划转", null, "samr", null, null);
    share(WANG_CNIPA, "cnipa", "transfer", to);
    var request =
        product.as(WANG_CNIPA, ChangeRequestService.class, r -> r.ofTask(task)).get(0).id();
    assertThat(share("cnipa").state()).isEqualTo(AssignmentState.ACCEPTED);

    decide(LI_OFFICE, request, "approve");

    assertThat(share("cnipa").state()).isEqualTo(AssignmentState.WITHDRAWN);
    assertThat(request(WANG_CNIPA, request).decisionReason()).isEqualTo("同意");
    assertThat(share("samr").state()).isEqualTo(AssignmentState.PENDING);
    share(HUANG_SAMR, "samr", "accept", StepInput.NONE);
  }

  @Test
  void onADisputeTheOfficeConfirmsMovesOrSplits() {
    share(CHEN_CCPD, "ccpd", "dispute", StepInput.reason("非本单位职责"));
    var toSamr = new StepInput("按三定规定", null, "samr", null, null);
    refused(() -> share(CHEN_CCPD, "ccpd", "move", toSamr), "assignment.office-only");
    refused(
        () -> share(LI_OFFICE, "ccpd", "move", new StepInput("依据", null, "cnipa", null, null)),
        "assignment.department-has-share");
    refused(
        () -> share(LI_OFFICE, "ccpd", "move", new StepInput("依据", null, "nowhere", null, null)),
        "department.unknown");

    share(LI_OFFICE, "ccpd", "move", toSamr);

    assertThat(share("samr").role()).hasToString("LEAD");
    assertThat(share("ccpd").state()).isEqualTo(AssignmentState.WITHDRAWN);

    share(WANG_CNIPA, "cnipa", "dispute", StepInput.reason("部分属其他单位"));
    share(LI_OFFICE, "cnipa", "split", new StepInput("各负其责", null, "ccpd", null, null));
    assertThat(share("cnipa").state()).isEqualTo(AssignmentState.PENDING);
    assertThat(share("ccpd").state()).isEqualTo(AssignmentState.PENDING);
    assertThat(share("ccpd").role()).hasToString("PARTICIPANT");
  }

  @Test
  void whatIsCancelledIsRestoredAndHandedOutAgain() {
    signedForByBoth();
    var asked = new NewRequest(RequestKind.CANCELLATION, "任务已由上级取消", null, null, null);
    decide(LI_OFFICE, file(CHEN_CCPD, "ccpd", asked), "approve");
    assertThat(task().summary().state()).isEqualTo(TaskState.CANCELLED);
    assertThat(share("cnipa").state()).isEqualTo(AssignmentState.WITHDRAWN);

    step(ZHANG_OFFICE, "restore", StepInput.reason("恢复执行"));

    assertThat(task().summary().state()).isEqualTo(TaskState.ASSIGNED);
    assertThat(share("ccpd").state()).isEqualTo(AssignmentState.PENDING);
    assertThat(share("cnipa").state()).isEqualTo(AssignmentState.PENDING);
  }

  @Test
  void aStaleStepIsRefusedAndChangesNothing() {
    var before = task().version();
    step(LI_OFFICE, "pause", StepInput.reason("等待立法"));

    refused(
        () ->
            product.as(
                ZHANG_OFFICE,
                TaskService.class,
                s -> s.take(task, "resume", before, StepInput.NONE)),
        "version.stale");
    assertThat(task().summary().state()).isEqualTo(TaskState.PAUSED);
  }

  @Test
  void aMatterHandledOutsideKeepsItsNumberAndTitleOnly() {
    step(LI_OFFICE, "handle-outside", StepInput.reason("涉密"));

    assertThat(task().summary().textZh()).isNull();
    assertThat(task().summary().titleZh()).isEqualTo("落实领导批示");
  }

  private void signedForByBoth() {
    share(CHEN_CCPD, "ccpd", "accept", StepInput.NONE);
    share(WANG_CNIPA, "cnipa", "accept", StepInput.NONE);
  }

  private static NewTask instruction() {
    return new NewTask(
        2024,
        TaskSource.INSTRUCTION,
        "批示〔2024〕3号",
        LocalDate.of(2024, 6, 2),
        "落实领导批示",
        "开展专项行动。",
        TaskMode.LEAD_AND_PARTICIPANTS,
        List.of("ccpd", "cnipa"),
        DUE,
        null,
        false);
  }

  private static NewRequest extension(LocalDate dueOn) {
    return new NewRequest(RequestKind.EXTENSION, "需要更多时间", dueOn, null, null);
  }

  private static StepInput note(String note) {
    return new StepInput(null, note, null, null, null);
  }

  private TaskDetails task() {
    return product.as(LI_OFFICE, TaskBoardService.class, board -> board.task(task));
  }

  private List<TaskDateMove> moves() {
    return product.as(CHEN_CCPD, TaskService.class, tasks -> tasks.dateMoves(task));
  }

  private void step(Caller caller, String action, StepInput input) {
    var version = task().version();
    product.as(caller, TaskService.class, tasks -> tasks.take(task, action, version, input));
  }

  private AssignmentDetails share(String department) {
    var id =
        product.inTransaction(
            () ->
                (UUID)
                    product
                        .bean(jakarta.persistence.EntityManager.class)
                        .createNativeQuery(
                            "SELECT id FROM assignment WHERE task_id = :task"
                                + " AND department_code = :department",
                            UUID.class)
                        .setParameter("task", task)
                        .setParameter("department", department)
                        .getSingleResult());
    return product.as(LI_OFFICE, AssignmentService.class, shares -> shares.get(id));
  }

  private void share(Caller caller, String department, String action, StepInput input) {
    var share = share(department);
    product.as(
        caller,
        AssignmentService.class,
        shares -> shares.take(share.id(), action, share.version(), input));
  }

  private UUID file(Caller caller, String department, NewRequest asked) {
    var share = share(department).id();
    return product.as(caller, ChangeRequestService.class, r -> r.file(share, asked));
  }

  private RequestDetails request(Caller caller, UUID id) {
    return product.as(caller, ChangeRequestService.class, requests -> requests.get(id));
  }

  private void decide(Caller caller, UUID id, String action) {
    product.as(
        caller,
        ChangeRequestService.class,
        r -> r.take(id, action, r.get(id).version(), note("同意")));
  }

  /** The code of the problem, or of its first field. */
  private static void refused(ThrowingCallable call, String code) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            DomainException.class,
            refusal ->
                assertThat(
                        refusal.errors().isEmpty()
                            ? refusal.code()
                            : refusal.errors().get(0).code())
                    .isEqualTo(code));
  }
}
