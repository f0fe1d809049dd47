package org.ipplan.progress.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipplan.progress.service.Refusals.assertRefused;
import static org.ipplan.testing.Officials.CHEN_CCPD;
import static org.ipplan.testing.Officials.HUANG_SAMR;
import static org.ipplan.testing.Officials.LIU_CCPD;
import static org.ipplan.testing.Officials.LI_OFFICE;
import static org.ipplan.testing.Officials.READER_SYSTEM;
import static org.ipplan.testing.Officials.WANG_CNIPA;
import static org.ipplan.testing.Officials.ZHANG_OFFICE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipplan.audit.HistoryEntry;
import org.ipplan.audit.HistoryService;
import org.ipplan.plan.PlanPublished;
import org.ipplan.progress.PeriodDetails;
import org.ipplan.progress.ReportContent;
import org.ipplan.progress.ReportContent.Figure;
import org.ipplan.progress.ReportDetails;
import org.ipplan.progress.ReportService;
import org.ipplan.progress.ReportState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException.Kind;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.ipplan.testing.Officials;
import org.ipplan.testing.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A department reports, the office returns, the department reports again, the office approves. */
class ReportStoryScenarioTest {
  private static final ReportContent EMPTY = new ReportContent("", 0, List.of());
  private static final ReportContent BETTER =
      new ReportContent("补充数据后的报告。", 55, List.of(new Figure("高价值发明专利", new BigDecimal("15.30"))));

  private static Product product;
  private static int number = 1;

  private SharedTask task;

  @BeforeAll
  static void start() {
    product = Product.start();
  }

  @BeforeEach
  void publishATask() {
    task = SharedTask.in(product, number++);
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  @Test
  void aReportGoesUpIsReturnedGoesUpAgainAndIsApproved() {
    var report = task.draft();
    var first = task.take(CHEN_CCPD, report, "submit", StepInput.NONE);
    assertThat(first.state()).isEqualTo(ReportState.SUBMITTED);
    assertThat(first.version()).isEqualTo(1);
    assertThat(first.submittedBy()).isEqualTo("chen.ccpd");

    var returned = task.take(LI_OFFICE, report, "return", StepInput.reason("请补充数据"));
    assertThat(returned.state()).isEqualTo(ReportState.RETURNED);
    assertThat(returned.reviews())
        .singleElement()
        .satisfies(
            review -> {
              assertThat(review.approved()).isFalse();
              assertThat(review.submission()).isOne();
              assertThat(review.reason()).isEqualTo("请补充数据");
            });

    task.edit(LIU_CCPD, report, BETTER);
    task.take(LIU_CCPD, report, "submit", StepInput.NONE);
    var approved = task.take(ZHANG_OFFICE, report, "approve", StepInput.NONE);
    assertThat(approved.state()).isEqualTo(ReportState.APPROVED);
    assertThat(approved.content()).isEqualTo(BETTER);
    assertThat(approved.reviews()).extracting("submission").containsExactly(1, 2);

    assertThat(history(LI_OFFICE))
        .filteredOn(entry -> entry.objectType().equals("report"))
        .extracting(HistoryEntry::action)
        .containsExactly("approve", "submit", "return", "submit");
    assertThat(history(CHEN_CCPD))
        .filteredOn(entry -> entry.objectType().equals("report"))
        .extracting(HistoryEntry::action)
        .containsExactly("approve", "submit", "edit", "return", "submit", "begin");
    assertThat(history(HUANG_SAMR)).noneMatch(entry -> entry.objectType().equals("report"));
    assertThat(history(LI_OFFICE).get(0))
        .satisfies(
            entry -> {
              assertThat(entry.from()).isEqualTo("SUBMITTED");
              assertThat(entry.to()).isEqualTo("APPROVED");
              assertThat(entry.changes())
                  .containsAllEntriesOf(
                      Map.of("period", "2024-H1", "percent", "55", "submission", "2"));
            });
  }

  @Test
  void theTrailHasVersionsAndNeverTheNarrative() {
    task.submitted();

    assertThat(
            product
                .database()
                .number(
                    "SELECT count(*) FROM audit_record WHERE action = 'submit' AND task_id = '"
                        + task.id
                        + "' AND version_before = 0 AND version_after = 1"))
        .isOne();
    assertThat(
            product
                .database()
                .number(
                    "SELECT count(*) FROM audit_record WHERE cast(changes AS text) LIKE '%上半年%'"))
        .isZero();
  }

  @Test
  void aReturnPointsAtFieldsAndFilesAndNamesATermInWorkingDays() {
    var report = task.submitted();
    var input =
        new StepInput("请补充", null, null, null, null, 3, List.of("narrative", "percentComplete"));

    var returned = task.take(LI_OFFICE, report, "return", input);

    assertThat(returned.dueOn()).isEqualTo("2024-06-06");
    assertThat(returned.reviews().get(0).fields()).containsExactly("narrative", "percentComplete");
  }

  @Test
  void aReturnPointsAtNothingTheReportDoesNotHave() {
    var report = task.submitted();
    var unknown =
        new StepInput("请补充", null, null, null, null, null, List.of("narrative", "figures[0]", "x"));
    var twice = new StepInput("请补充", null, null, null, LocalDate.of(2024, 6, 20), 3, List.of());

    var refusal =
        assertRefused(
            Kind.INVALID, "input.invalid", () -> task.take(LI_OFFICE, report, "return", unknown));
    assertThat(refusal.errors()).extracting("field").containsExactly("fields[1]", "fields[2]");
    assertThat(
            assertRefused(
                    Kind.INVALID,
                    "input.invalid",
                    () -> task.take(LI_OFFICE, report, "return", twice))
                .errors())
        .extracting("code")
        .containsExactly("report.due-twice");
  }

  @Test
  void aReturnedReportIsDueAgainAfterFiveWorkingDaysOrWhenTheOfficeSays() {
    assertThat(task.get(CHEN_CCPD, task.returned()).dueOn()).isEqualTo("2024-06-11");

    var other = task.begin(WANG_CNIPA, task.participant, "2024-H1");
    task.take(WANG_CNIPA, other, "submit", StepInput.NONE);
    var due = new StepInput("再写", null, null, null, LocalDate.of(2024, 6, 3));
    assertThat(task.take(LI_OFFICE, other, "return", due).dueOn()).isEqualTo("2024-06-03");
  }

  @Test
  void aReturnedReportIsNeverDueInThePast() {
    var report = task.submitted();
    var yesterday = new StepInput("再写", null, null, null, LocalDate.of(2024, 6, 2));

    var refusal =
        assertRefused(
            Kind.INVALID, "input.invalid", () -> task.take(LI_OFFICE, report, "return", yesterday));

    assertThat(refusal.errors()).extracting("field").containsExactly("dueOn");
  }

  @Test
  void aSubmissionIsWithdrawnBeforeItIsReviewedAndNotAfter() {
    var report = task.submitted();

    assertThat(task.take(LIU_CCPD, report, "withdraw", StepInput.NONE).state())
        .isEqualTo(ReportState.DRAFT);
    task.take(LIU_CCPD, report, "submit", StepInput.NONE);
    task.take(LI_OFFICE, report, "approve", StepInput.NONE);
    assertRefused(
        Kind.CONFLICT,
        "workflow.wrong-state",
        () -> task.take(LIU_CCPD, report, "withdraw", StepInput.NONE));
  }

  @Test
  void nobodyDecidesOnAReportTheyOnceHadAHandIn() {
    var both = Officials.of("both", "ccpd", Role.OFFICIAL, Role.OFFICE_STAFF);
    var report = task.draft();
    task.edit(both, report, BETTER);
    task.edit(CHEN_CCPD, report, SharedTask.TEXT);
    task.take(CHEN_CCPD, report, "submit", StepInput.NONE);

    assertRefused(
        Kind.FORBIDDEN,
        "report.four-eyes",
        () -> task.take(both, report, "approve", StepInput.NONE));
  }

  @Test
  void beginningAReportPutsTheShareIntoProgress() {
    task.draft();

    assertThat(
            product
                .database()
                .number(
                    "SELECT count(*) FROM assignment WHERE state = 'IN_PROGRESS' AND id = '"
                        + task.lead
                        + "'"))
        .isOne();
  }

  @Test
  void aReportIsBegunByTheSharesOwnOfficialsAlone() {
    for (Caller caller : List.of(WANG_CNIPA, HUANG_SAMR, LI_OFFICE, READER_SYSTEM)) {
      assertRefused(
          Kind.FORBIDDEN, "report.own-department", () -> task.begin(caller, task.lead, "2024-H1"));
    }
    var credit = Officials.of("credit", "ccpd", Role.CREDIT_HANDLER);
    assertRefused(
        Kind.FORBIDDEN, "report.official-only", () -> task.begin(credit, task.lead, "2024-H1"));
  }

  @Test
  void aShareHasOneReportAPeriod() {
    task.draft();

    assertRefused(Kind.CONFLICT, "report.exists", task::draft);
  }

  @Test
  void aShareThatWasNotSignedForIsNotReportedOn() {
    task.shareIs(task.lead, "PENDING");

    assertRefused(Kind.CONFLICT, "assignment.not-accepted", task::draft);
  }

  @Test
  void onlyPeriodsOfTheTasksYearAreReportedOn() {
    assertRefused(
        Kind.IMPOSSIBLE,
        "report.period-unknown",
        () -> task.begin(CHEN_CCPD, task.lead, "2023-H2"));
  }

  @Test
  void onlyTheLeadReportsOnTheWhole() {
    assertThat(consolidated(CHEN_CCPD, task.lead)).isNotNull();
    assertRefused(
        Kind.CONFLICT,
        "report.lead-consolidates",
        () -> consolidated(WANG_CNIPA, task.participant));
  }

  @Test
  void anEmptyReportStartsFromWhatWasApprovedBefore() {
    var former = task.submitted();
    task.take(LI_OFFICE, former, "approve", StepInput.NONE);

    var next = task.begin(LIU_CCPD, task.lead, "2024-H2", EMPTY);

    assertThat(task.get(LIU_CCPD, next).content()).isEqualTo(SharedTask.TEXT);
  }

  @Test
  void anEmptyReportStartsEmptyWhileTheFormerIsNotApproved() {
    task.submitted();

    var next = task.begin(LIU_CCPD, task.lead, "2024-H2", EMPTY);

    assertThat(task.get(LIU_CCPD, next).content()).isEqualTo(EMPTY);
  }

  @Test
  void editingToTheSameTextChangesNothing() {
    var report = task.draft();

    assertThat(task.edit(LIU_CCPD, report, SharedTask.TEXT).version()).isZero();
  }

  @Test
  void figuresKeepTheirDigits() {
    var report = task.draft();

    assertThat(task.edit(CHEN_CCPD, report, BETTER).content()).isEqualTo(BETTER);
  }

  @Test
  void anUnknownStepIsNotFoundAndEditingIsNoStepToTake() {
    var report = task.draft();

    for (String action : List.of("edit", "nonsense")) {
      assertRefused(
          Kind.NOT_FOUND,
          "workflow.unknown-action",
          () -> task.take(CHEN_CCPD, report, action, StepInput.NONE));
    }
  }

  @Test
  void aYearHasTwoPeriodsDueInJulyAndJanuary() {
    var periods = product.as(READER_SYSTEM, ReportService.class, reports -> reports.periods(2025));

    assertThat(periods).extracting(PeriodDetails::code).containsExactly("2025-H1", "2025-H2");
    assertThat(periods)
        .extracting(PeriodDetails::dueOn)
        .containsExactly(LocalDate.of(2025, 7, 15), LocalDate.of(2026, 1, 15));
  }

  @Test
  void publishingAPlanOpensItsYearsPeriods() {
    product.inTransaction(
        () -> {
          product.fire(new PlanPublished(2031, UUID.randomUUID(), null, false));
          return true;
        });

    assertThat(product.database().number("SELECT count(*) FROM reporting_period WHERE year = 2031"))
        .isEqualTo(2);
  }

  @Test
  void aShareThatGoesOnUnderAnotherTaskTakesItsReportsAlong() {
    var report = task.draft();
    var next = SharedTask.in(product, number++);
    product
        .database()
        .execute(
            "DELETE FROM assignment WHERE task_id = '" + next.id + "'",
            "UPDATE assignment SET task_id = '%s' WHERE id = '%s'".formatted(next.id, task.lead));

    assertThat(task.get(CHEN_CCPD, report).task()).isEqualTo(next.id);
  }

  @Test
  void offersSayWhatEachSideMayDo() {
    var report = task.submitted();

    assertThat(allowed(CHEN_CCPD, report)).containsExactly("withdraw");
    assertThat(allowed(LI_OFFICE, report)).containsExactly("return", "approve");
    assertThat(allowed(WANG_CNIPA, report)).isEmpty();
  }

  private List<String> allowed(Caller caller, UUID report) {
    return product.as(caller, ReportService.class, reports -> reports.offers(report)).stream()
        .filter(StepOffer::allowed)
        .map(StepOffer::action)
        .toList();
  }

  private ReportDetails consolidated(Caller caller, UUID share) {
    return product.as(
        caller,
        ReportService.class,
        reports -> reports.get(reports.begin(share, "2024-H1", true, SharedTask.TEXT)));
  }

  private List<HistoryEntry> history(Caller caller) {
    return product
        .as(caller, HistoryService.class, history -> history.ofTask(task.id, 50, null))
        .items();
  }
}
