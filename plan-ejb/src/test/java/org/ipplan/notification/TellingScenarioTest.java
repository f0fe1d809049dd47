package org.ipplan.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipplan.testing.Officials.CHEN_CCPD;
import static org.ipplan.testing.Officials.EXPERT_HE;
import static org.ipplan.testing.Officials.HUANG_SAMR;
import static org.ipplan.testing.Officials.LIU_CCPD;
import static org.ipplan.testing.Officials.LI_OFFICE;
import static org.ipplan.testing.Officials.WANG_CNIPA;
import static org.ipplan.testing.Officials.ZHANG_OFFICE;
import static org.ipplan.testing.Officials.ZHAO_CNIPA;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ipplan.assignment.NewRequest;
import org.ipplan.assignment.RequestKind;
import org.ipplan.directory.NewSubstitution;
import org.ipplan.directory.SubstitutionService;
import org.ipplan.progress.DepartmentSettingsService;
import org.ipplan.progress.ReportContent;
import org.ipplan.progress.ReportService;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.testing.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who is told of which step, who is not, and in which words. */
class TellingScenarioTest {
  private static final NotificationFilter ALL = NotificationFilter.ALL;

  private static Product product;

  @BeforeAll
  static void start() {
    product = Product.start().withDirectory().withSampleYear();
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  @Test
  void aPublishedPlanIsToldOnceToEveryDepartmentAndNotOnceATask() {
    var told =
        product
            .as(CHEN_CCPD, NotificationService.class, s -> s.mine(ALL, 1000, null, false))
            .items()
            .stream()
            .filter(each -> each.message().equals("plan.handed-out"))
            .toList();

    assertThat(told)
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.kind()).isEqualTo(NotificationKind.ASSIGNED);
              assertThat(each.facts()).containsEntry("year", "2024").containsKey("count");
              assertThat(each.text(Locale.ENGLISH, LocalDate::toString))
                  .startsWith("The plan for 2024 is published; ")
                  .doesNotContain("{");
              assertThat(each.href()).isEqualTo("/plans/2024");
            });
    assertThat(
            product
                .database()
                .number(
                    "select count(*) from notification where message = 'share.handed-out'"
                        + " and recipient = 'chen.ccpd'"))
        .isZero();
  }

  @Test
  void liaisonsOfThePartiesAreToldOfANewTaskAndNobodyElse() {
    var task = WatchedTask.handedOut(product);

    assertThat(task.toldTo(CHEN_CCPD)).containsExactly("task.added");
    assertThat(task.toldTo(WANG_CNIPA)).containsExactly("task.added");
    assertThat(task.toldTo(HUANG_SAMR)).isEmpty();
    assertThat(task.toldTo(LIU_CCPD)).isEmpty();
    assertThat(task.toldTo(EXPERT_HE)).isEmpty();
    assertThat(task.toldTo(LI_OFFICE)).as("the actor").isEmpty();
    assertThat(task.lastText(CHEN_CCPD)).endsWith("项任务“落实领导批示”：任务已下达，请及时签收。");
    assertThat(task.last(CHEN_CCPD).reason(Locale.SIMPLIFIED_CHINESE)).isEqualTo("您是中央宣传部的联络员");
    assertThat(task.last(CHEN_CCPD).reason(Locale.ENGLISH))
        .startsWith("You are liaison officer of");
  }

  @Test
  void aDisputeIsToldToTheOfficeAndItsConfirmationToTheDepartment() {
    var task = WatchedTask.handedOut(product);

    task.share(WANG_CNIPA, "cnipa", "dispute", StepInput.reason("职责不符"));
    assertThat(task.toldTo(LI_OFFICE)).containsExactly("share.disputed");
    assertThat(task.toldTo(ZHANG_OFFICE)).containsExactly("share.disputed");
    task.share(LI_OFFICE, "cnipa", "confirm", StepInput.reason("职责所在"));

    assertThat(task.toldTo(WANG_CNIPA)).containsExactly("task.added", "share.confirmed");
    assertThat(task.toldTo(ZHANG_OFFICE)).containsExactly("share.disputed");
    assertThat(task.toldTo(CHEN_CCPD)).containsExactly("task.added");
  }

  @Test
  void aShareThatMovesIsToldToBothDepartments() {
    var task = WatchedTask.handedOut(product);

    var to = new StepInput("职责调整", null, "samr", null, null);
    task.share(LI_OFFICE, "cnipa", "move", to);

    assertThat(task.toldTo(WANG_CNIPA)).containsExactly("task.added", "share.moved");
    assertThat(task.lastText(WANG_CNIPA)).endsWith("国家知识产权局的分工已改由市场监管总局承担。");
    assertThat(task.toldTo(HUANG_SAMR)).containsExactly("share.handed-out");
  }

  @Test
  void whoeverIsNamedHandlerIsTold() {
    var task = WatchedTask.signedFor(product);

    var handler = new StepInput(null, null, null, "liu.ccpd", null);
    task.share(CHEN_CCPD, "ccpd", "delegate", handler);

    assertThat(task.toldTo(LIU_CCPD)).containsExactly("share.delegated");
    assertThat(task.last(LIU_CCPD).why().reason()).isEqualTo(NotificationReason.HANDLER);
    assertThat(task.last(LIU_CCPD).kind()).isEqualTo(NotificationKind.ASSIGNED);
  }

  @Test
  void aReportGoesBetweenItsWritersTheLeadAndTheOffice() {
    var task = WatchedTask.signedFor(product);
    var part = task.report(WANG_CNIPA, "cnipa", false);

    task.reported(WANG_CNIPA, part, "submit", StepInput.NONE);
    assertThat(task.toldTo(LI_OFFICE)).containsExactly("report.submitted");
    assertThat(task.toldTo(CHEN_CCPD)).as("the lead").contains("report.submitted");
    task.reported(LI_OFFICE, part, "return", StepInput.reason("请补充"));
    assertThat(task.last(WANG_CNIPA).message()).isEqualTo("report.returned");
    assertThat(task.last(WANG_CNIPA).why().reason()).isEqualTo(NotificationReason.MAKER);
    assertThat(task.last(WANG_CNIPA).href()).isEqualTo("/reports/" + part);
    assertThat(task.lastText(WANG_CNIPA)).contains("国家知识产权局2024年上半年的进展报告已退回").doesNotContain("请补充");
    task.reported(WANG_CNIPA, part, "submit", StepInput.NONE);
    task.reported(ZHANG_OFFICE, part, "approve", StepInput.NONE);
    assertThat(task.last(WANG_CNIPA).message()).isEqualTo("report.approved");
    assertThat(task.toldTo(ZHAO_CNIPA)).isEmpty();
  }

  @Test
  void aDepartmentTheWholeWentUpWithoutIsTold() {
    var task = WatchedTask.signedFor(product);
    var whole = task.report(CHEN_CCPD, "ccpd", true);

    task.reported(CHEN_CCPD, whole, "submit", StepInput.reason("未收到"));

    assertThat(task.last(WANG_CNIPA).message()).isEqualTo("report.without-part");
    assertThat(task.toldTo(LI_OFFICE)).containsExactly("report.submitted");
  }

  @Test
  void insideADepartmentTheHeadIsToldOnceADayAndTheWritersOfWhatTheHeadDid() {
    signOff(true);
    var task = WatchedTask.signedFor(product);
    var report = task.report(CHEN_CCPD, "ccpd", false);
    edit(report);

    assertThat(task.toldTo(LIU_CCPD)).containsExactly("report.waits-sign-off");
    task.reported(LIU_CCPD, report, "send-back", StepInput.reason("内部意见"));
    assertThat(task.last(CHEN_CCPD).message()).isEqualTo("report.sent-back");
    assertThat(task.lastText(CHEN_CCPD)).doesNotContain("内部意见");
    task.reported(LIU_CCPD, report, "sign-off", StepInput.NONE);
    assertThat(task.last(CHEN_CCPD).message()).isEqualTo("report.signed-off");
    assertThat(task.toldTo(LI_OFFICE)).isEmpty();
    assertThat(task.toldTo(WANG_CNIPA)).containsExactly("task.added");
    signOff(false);
  }

  @Test
  void aRequestIsToldToTheOfficeAndItsDecisionOnceToEverybodyItReaches() {
    var task = WatchedTask.signedFor(product);
    var until = LocalDate.of(2025, 3, 31);

    var request =
        task.file(
            CHEN_CCPD, "ccpd", new NewRequest(RequestKind.EXTENSION, "需要更多时间", until, null, null));
    assertThat(task.toldTo(LI_OFFICE)).containsExactly("request.filed");
    task.decide(LI_OFFICE, request, "approve");

    assertThat(task.toldTo(CHEN_CCPD))
        .as("the approval, and not the date that moved with it as well")
        .containsExactly("task.added", "request.approved");
    assertThat(task.last(CHEN_CCPD).why().reason()).isEqualTo(NotificationReason.FILER);
    assertThat(task.toldTo(WANG_CNIPA)).containsExactly("task.added", "task.date-moved");
    assertThat(task.lastText(WANG_CNIPA)).endsWith("完成期限由2024-12-31调整为2025-03-31。");
  }

  @Test
  void aStepOfATaskIsToldOnceAlthoughItsSharesFollow() {
    var task = WatchedTask.signedFor(product);

    task.step(LI_OFFICE, "pause", StepInput.reason("等待立法"));
    task.step(LI_OFFICE, "resume", StepInput.NONE);
    task.step(ZHANG_OFFICE, "cancel", StepInput.reason("不再需要"));
    task.step(ZHANG_OFFICE, "restore", StepInput.reason("仍需办理"));

    assertThat(task.toldTo(WANG_CNIPA))
        .containsExactly(
            "task.added", "task.paused", "task.resumed", "task.cancelled", "task.restored");
  }

  @Test
  void closingIsProposedToTheOfficeAndToldToTheParties() {
    var task = WatchedTask.signedFor(product);
    var done = new StepInput(null, "已完成", null, null, null);

    task.share(WANG_CNIPA, "cnipa", "complete", done);
    assertThat(task.last(CHEN_CCPD).message()).isEqualTo("share.completed");
    task.step(CHEN_CCPD, "propose-closing", done);
    task.step(LI_OFFICE, "return", StepInput.reason("请附发文"));
    assertThat(task.last(CHEN_CCPD).message()).isEqualTo("task.closing-returned");
    task.step(CHEN_CCPD, "propose-closing", done);
    task.step(LI_OFFICE, "close", done);

    assertThat(task.toldTo(ZHANG_OFFICE))
        .containsExactly("share.completed", "task.closing-proposed", "task.closing-proposed");
    assertThat(task.last(CHEN_CCPD).message()).isEqualTo("task.closed");
    assertThat(task.last(WANG_CNIPA).message()).isEqualTo("task.closed");
  }

  @Test
  void theSubstituteIsToldOfTheSubstitutionAndThenOfWhatTheAbsentOneIsTold() {
    var first = LocalDate.of(2024, 6, 3);
    product.as(
        CHEN_CCPD,
        SubstitutionService.class,
        s -> s.enter(new NewSubstitution("chen.ccpd", "liu.ccpd", first, first, "外出")));

    var told =
        product
            .as(LIU_CCPD, NotificationService.class, s -> s.mine(ALL, 1, null, false))
            .items()
            .get(0);
    assertThat(told.text(Locale.SIMPLIFIED_CHINESE, LocalDate::toString))
        .isEqualTo("2024-06-03至2024-06-03由刘建业代理陈晓岚。");

    var task = WatchedTask.handedOut(product);
    assertThat(task.toldTo(CHEN_CCPD)).containsExactly("task.added");
    assertThat(task.last(LIU_CCPD).why().reason()).isEqualTo(NotificationReason.STANDS_IN);
    assertThat(task.last(LIU_CCPD).reason(Locale.SIMPLIFIED_CHINESE)).isEqualTo("您正在代理陈晓岚");
    product
        .database()
        .execute("update substitution set from_on = '2020-01-01', to_on = '2020-01-02'");
  }

  private static void edit(UUID report) {
    product.as(
        CHEN_CCPD,
        ReportService.class,
        reports ->
            reports.edit(
                report, reports.get(report).version(), new ReportContent("另一份文字。", 45, List.of())));
  }

  private static void signOff(boolean wanted) {
    product.as(
        LIU_CCPD,
        DepartmentSettingsService.class,
        s -> s.set("ccpd", s.get("ccpd").version(), wanted));
  }
}
