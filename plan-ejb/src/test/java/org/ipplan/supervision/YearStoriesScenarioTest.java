package org.ipplan.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.ipplan.testing.Officials.CHEN_CCPD;
import static org.ipplan.testing.Officials.HUANG_SAMR;
import static org.ipplan.testing.Officials.LI_OFFICE;
import static org.ipplan.testing.Officials.WANG_CNIPA;
import static org.ipplan.testing.Officials.ZHANG_OFFICE;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ipplan.assignment.AssignmentRole;
import org.ipplan.assignment.AssignmentState;
import org.ipplan.plan.TaskMode;
import org.ipplan.plan.TaskState;
import org.ipplan.progress.ReportState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.testing.Officials;
import org.ipplan.testing.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A task of each mode from hand-out to close, over its year: who is waited for on which day, with
 * the weekends of 2024 and 2025 that were worked.
 */
class YearStoriesScenarioTest {
  private static final Caller LIN_NDRC =
      Officials.of("lin.ndrc", "ndrc", Role.OFFICIAL, Role.LIAISON);
  private static final Caller GU_PBC = Officials.of("gu.pbc", "pbc", Role.OFFICIAL, Role.LIAISON);

  private Product product;

  @BeforeEach
  void start() {
    product = Product.start().withDirectory().withSampleYear();
  }

  @AfterEach
  void stop() {
    product.close();
  }

  @Test
  void aSoleTaskIsExtendedReturnedOverTheSpringFestivalAndClosed() {
    var task = new TaskInStory(product, 3);
    assertThat(task.now().summary().mode()).isEqualTo(TaskMode.SOLE);
    // 10 June is a day off, so the fifth working day is the 11th (T2)
    assertThat(task.share("samr").signForByOn()).isEqualTo(LocalDate.of(2024, 6, 11));

    task.on("2024-06-12");
    assertThat(task.waitingFor(HUANG_SAMR))
        .extracting(WorklistItem::kind, WorklistItem::light, WorklistItem::workingDaysLeft)
        .containsExactly(tuple(WorklistItem.Kind.ASSIGNMENT, Light.RED, -1));
    task.signForAll(HUANG_SAMR);
    assertThat(task.waitingFor(HUANG_SAMR))
        .extracting(WorklistItem::kind, WorklistItem::period, WorklistItem::dueOn)
        .contains(tuple(WorklistItem.Kind.REPORT, "2024-H1", LocalDate.of(2024, 7, 15)));

    task.on("2024-07-12");
    var firstHalf = task.reported(HUANG_SAMR, "2024-H1", 30);
    assertThat(task.waitingFor(LI_OFFICE))
        .extracting(WorklistItem::kind, WorklistItem::id)
        .containsExactly(tuple(WorklistItem.Kind.REVIEW, firstHalf));
    task.ofReport(LI_OFFICE, firstHalf, "approve", StepInput.NONE);

    task.on("2024-12-20");
    assertThat(task.now().summary().light()).isEqualTo(Light.YELLOW);
    task.extendedBy(HUANG_SAMR, LocalDate.of(2025, 2, 28));
    assertThat(task.now().summary().dueOn()).isEqualTo(LocalDate.of(2025, 2, 28));
    assertThat(task.now().summary().light()).isEqualTo(Light.GREEN);

    task.on("2025-01-14");
    var year = task.reported(HUANG_SAMR, "2024-H2", 90);
    task.on("2025-01-23");
    // five working days: 24, Sunday the 26th, 27 January, 5 and 6 February
    var returned = task.ofReport(LI_OFFICE, year, "return", StepInput.reason("请附标准文本"));
    assertThat(returned.dueOn()).isEqualTo(LocalDate.of(2025, 2, 6));
    task.on("2025-02-05");
    assertThat(task.waitingFor(HUANG_SAMR))
        .extracting(WorklistItem::state, WorklistItem::workingDaysLeft)
        .contains(tuple("RETURNED", 1));
    task.ofReport(HUANG_SAMR, year, "submit", StepInput.NONE);
    task.ofReport(ZHANG_OFFICE, year, "approve", StepInput.NONE);

    task.on("2025-02-08"); // a Saturday that is worked
    task.ofTask(HUANG_SAMR, "propose-closing", note("标准已发布"));
    refused(() -> task.ofTask(HUANG_SAMR, "close", note("同意")), "task.office-only");
    task.ofTask(LI_OFFICE, "close", note("经核查属实"));
    assertThat(task.now().summary().state()).isEqualTo(TaskState.CLOSED);
    assertThat(task.now().summary().light()).isEqualTo(Light.DONE);
    assertThat(task.waitingFor(HUANG_SAMR)).isEmpty();
  }

  @Test
  void aLeadSendsUpTheWholeWithItsParticipantsPartAndTheOfficeClosesIt() {
    var task = new TaskInStory(product, 17);
    assertThat(task.now().summary().mode()).isEqualTo(TaskMode.LEAD_AND_PARTICIPANTS);
    assertThat(task.share("cnipa").role()).isEqualTo(AssignmentRole.LEAD);
    task.signForAll(WANG_CNIPA, CHEN_CCPD);

    task.on("2024-07-08");
    var part = task.reported(CHEN_CCPD, "2024-H1", 50);
    var whole = task.drafted(WANG_CNIPA, "2024-H1", 40, true);
    task.ofReport(WANG_CNIPA, part, "return", StepInput.reason("请补充试点数据"));
    refused(
        () -> task.ofReport(WANG_CNIPA, whole, "submit", StepInput.NONE), "report.parts-missing");
    task.ofReport(CHEN_CCPD, part, "submit", StepInput.NONE);
    task.ofReport(WANG_CNIPA, whole, "submit", StepInput.NONE);
    task.ofReport(LI_OFFICE, whole, "approve", StepInput.NONE);
    task.ofReport(LI_OFFICE, part, "approve", StepInput.NONE);

    task.on("2024-09-13");
    // a pause over the Mid-Autumn days, with the Saturday that is worked
    task.ofTask(LI_OFFICE, "pause", StepInput.reason("等待上位法"));
    assertThat(task.share("ccpd").state()).isEqualTo(AssignmentState.PAUSED);
    task.on("2024-09-18");
    task.ofTask(LI_OFFICE, "resume", StepInput.NONE);
    assertThat(task.now().summary().dueOn()).isEqualTo(LocalDate.of(2025, 1, 5));

    task.on("2025-01-10");
    assertThat(task.now().summary().light()).isEqualTo(Light.RED);
    var secondPart = task.reported(CHEN_CCPD, "2024-H2", 100);
    var year = task.drafted(WANG_CNIPA, "2024-H2", 100, true);
    task.ofReport(WANG_CNIPA, year, "submit", StepInput.NONE);
    assertThat(task.ofReport(LI_OFFICE, year, "approve", StepInput.NONE).state())
        .isEqualTo(ReportState.APPROVED);
    refused(() -> task.ofShare(CHEN_CCPD, "complete", note("完成")), "report.under-way");
    task.ofReport(LI_OFFICE, secondPart, "approve", StepInput.NONE);

    refused(() -> task.ofTask(CHEN_CCPD, "propose-closing", note("完成")), "task.lead-only");
    refused(() -> task.ofTask(WANG_CNIPA, "propose-closing", note("完成")), "task.parts-open");
    task.ofShare(CHEN_CCPD, "complete", note("本单位部分已完成"));
    task.ofTask(WANG_CNIPA, "propose-closing", note("规则已印发"));
    task.ofTask(ZHANG_OFFICE, "close", note("经核查属实"));
    assertThat(task.now().assignments())
        .extracting(TaskDetails.Share::state)
        .containsOnly(AssignmentState.DONE);
  }

  @Test
  void inASharedTaskEachAnswersForItsPartAndWhoSendsNoneIsPassedOverWithAReason() {
    var task = new TaskInStory(product, 50);
    assertThat(task.now().summary().mode()).isEqualTo(TaskMode.SHARED);
    task.signForAll(CHEN_CCPD, LIN_NDRC, GU_PBC, HUANG_SAMR, WANG_CNIPA);

    task.on("2024-07-11");
    for (var liaison : List.of(CHEN_CCPD, LIN_NDRC, HUANG_SAMR, WANG_CNIPA)) {
      var part = task.reported(liaison, "2024-H1", 45);
      assertThat(task.ofReport(LI_OFFICE, part, "approve", StepInput.NONE).state())
          .isEqualTo(ReportState.APPROVED);
    }
    task.on("2024-07-16");
    assertThat(task.waitingFor(GU_PBC))
        .filteredOn(item -> "2024-H1".equals(item.period()))
        .extracting(WorklistItem::light, WorklistItem::workingDaysLeft)
        .containsExactly(tuple(Light.RED, -1));

    var whole = task.drafted(CHEN_CCPD, "2024-H1", 40, true);
    refused(
        () -> task.ofReport(CHEN_CCPD, whole, "submit", StepInput.NONE), "report.parts-missing");
    var without = task.ofReport(CHEN_CCPD, whole, "submit", StepInput.reason("人民银行本期数据尚未核定"));
    assertThat(without.missingParts())
        .extracting(missing -> missing.department())
        .containsExactly("pbc");
    task.ofReport(ZHANG_OFFICE, whole, "approve", StepInput.NONE);

    task.on("2024-12-27");
    for (var liaison : List.of(LIN_NDRC, GU_PBC, HUANG_SAMR, WANG_CNIPA)) {
      var part = task.reported(liaison, "2024-H2", 100);
      task.ofReport(LI_OFFICE, part, "approve", StepInput.NONE);
      task.ofShare(liaison, "complete", note("本单位部分已完成"));
    }
    refused(() -> task.ofTask(HUANG_SAMR, "propose-closing", note("完成")), "task.lead-only");
    task.ofTask(CHEN_CCPD, "propose-closing", note("各单位均已完成"));
    task.ofTask(LI_OFFICE, "return", StepInput.reason("请附各单位证明材料"));
    assertThat(task.now().summary().state()).isEqualTo(TaskState.IN_PROGRESS);
    task.ofTask(CHEN_CCPD, "propose-closing", note("已附"));
    task.ofTask(LI_OFFICE, "close", note("经核查属实"));
    assertThat(task.now().summary().light()).isEqualTo(Light.DONE);

    refused(
        () -> task.ofTask(LI_OFFICE, "reopen", StepInput.reason("新情况")), "task.office-lead-only");
    task.ofTask(ZHANG_OFFICE, "reopen", StepInput.reason("新情况"));
    assertThat(task.share("ccpd").state()).isEqualTo(AssignmentState.IN_PROGRESS);
    assertThat(task.share("pbc").state()).isEqualTo(AssignmentState.DONE);
  }

  private static StepInput note(String note) {
    return new StepInput(null, note, null, null, null);
  }

  private static void refused(ThrowingCallable call, String code) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            DomainException.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
