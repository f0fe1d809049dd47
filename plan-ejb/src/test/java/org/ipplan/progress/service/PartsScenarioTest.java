package org.ipplan.progress.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ipplan.progress.service.Refusals.assertRefused;
import static org.ipplan.testing.Officials.CHEN_CCPD;
import static org.ipplan.testing.Officials.HUANG_SAMR;
import static org.ipplan.testing.Officials.LIU_CCPD;
import static org.ipplan.testing.Officials.LI_OFFICE;
import static org.ipplan.testing.Officials.WANG_CNIPA;
import static org.ipplan.testing.Officials.ZHANG_OFFICE;

import java.time.Instant;
import java.util.List;
import org.ipplan.audit.HistoryEntry;
import org.ipplan.audit.HistoryService;
import org.ipplan.progress.PartDetails;
import org.ipplan.progress.PeriodService;
import org.ipplan.progress.PeriodState;
import org.ipplan.progress.ReportDetails.MissingPart;
import org.ipplan.progress.ReportService;
import org.ipplan.progress.ReportState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException.Kind;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.testing.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Departments report their parts, the lead the whole, and the office closes the period. */
class PartsScenarioTest {
  private Product product;
  private SharedTask task;

  @BeforeEach
  void publishATask() {
    product = Product.start();
    task = SharedTask.in(product, 900);
  }

  @AfterEach
  void stop() {
    product.close();
  }

  @Test
  void theWholeWaitsForTheParts() {
    var whole = task.whole();
    assertRefused(
        Kind.CONFLICT,
        "report.parts-missing",
        () -> task.take(CHEN_CCPD, whole, "submit", StepInput.NONE));
    task.part();

    var submitted = task.take(CHEN_CCPD, whole, "submit", StepInput.NONE);

    assertThat(submitted.state()).isEqualTo(ReportState.SUBMITTED);
    assertThat(submitted.missingParts()).isEmpty();
    assertThat(submitted.parts())
        .extracting(PartDetails::department, PartDetails::present, PartDetails::narrative)
        .containsExactly(
            tuple("ccpd", false, null), tuple("cnipa", true, SharedTask.TEXT.narrative()));
  }

  @Test
  void withAReasonTheWholeGoesUpWithoutAPartAndThatDepartmentSeesIt() {
    var whole = task.whole();

    task.take(CHEN_CCPD, whole, "submit", StepInput.reason("该单位延期报送"));

    for (var reader : List.of(CHEN_CCPD, WANG_CNIPA, LI_OFFICE)) {
      assertThat(task.get(reader, whole).missingParts())
          .containsExactly(new MissingPart("cnipa", "该单位延期报送"));
    }
    assertThat(history(WANG_CNIPA))
        .filteredOn(entry -> entry.action().equals("submit"))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.reason()).isEqualTo("该单位延期报送");
              assertThat(entry.changes()).containsEntry("missing", "cnipa");
            });
  }

  @Test
  void aPartThatWasGivenBackIsMissingAgain() {
    var part = task.part();
    var whole = task.whole();
    task.take(CHEN_CCPD, part, "return", StepInput.reason("数字不符"));

    assertRefused(
        Kind.CONFLICT,
        "report.parts-missing",
        () -> task.take(CHEN_CCPD, whole, "submit", StepInput.NONE));
  }

  @Test
  void theLeadGivesAPartBackButApprovesNone() {
    var part = task.part();

    assertRefused(
        Kind.FORBIDDEN,
        "report.office-only",
        () -> task.take(LIU_CCPD, part, "approve", StepInput.NONE));
    assertThat(task.take(LIU_CCPD, part, "return", StepInput.reason("数字不符")).state())
        .isEqualTo(ReportState.RETURNED);
    assertThat(task.get(WANG_CNIPA, part).reviews())
        .extracting("reason", "decidedBy")
        .containsExactly(tuple("数字不符", "liu.ccpd"));
  }

  @Test
  void underADivisionOfResponsibilitiesPartsGoToTheOffice() {
    task.isDivided();
    var part = task.part();

    assertRefused(
        Kind.FORBIDDEN,
        "report.reviewer-only",
        () -> task.take(CHEN_CCPD, part, "return", StepInput.reason("数字不符")));
    assertThat(task.take(LI_OFFICE, part, "approve", StepInput.NONE).state())
        .isEqualTo(ReportState.APPROVED);
  }

  @Test
  void theLeadGivesBackNeitherItsOwnPartNorTheWhole() {
    var own = task.submitted();
    task.part();
    var whole = task.whole();
    task.take(CHEN_CCPD, whole, "submit", StepInput.NONE);

    for (var report : List.of(own, whole)) {
      assertRefused(
          Kind.FORBIDDEN,
          "report.reviewer-only",
          () -> task.take(LIU_CCPD, report, "return", StepInput.reason("再写")));
    }
  }

  @Test
  void theLeadSeesEveryPartAndItsStateAParticipantItsOwn() {
    task.draft();
    var part = task.begin(WANG_CNIPA, task.participant, "2024-H1");

    assertThat(parts(CHEN_CCPD))
        .extracting(PartDetails::department, PartDetails::state, PartDetails::report)
        .contains(tuple("cnipa", ReportState.DRAFT, null));
    assertThat(parts(WANG_CNIPA))
        .extracting(PartDetails::department, PartDetails::report)
        .containsExactly(tuple("cnipa", part));
    assertThat(parts(LI_OFFICE))
        .extracting(PartDetails::department, PartDetails::state, PartDetails::report)
        .containsExactly(tuple("ccpd", null, null), tuple("cnipa", null, null));
    assertThat(parts(HUANG_SAMR)).isEmpty();
  }

  @Test
  void theOfficeClosesAPeriodAndWhatWasApprovedIsLocked() {
    var approved = task.part();
    var draft = task.draft();
    assertRefused(Kind.FORBIDDEN, "period.office-only", () -> close(CHEN_CCPD));
    assertRefused(Kind.CONFLICT, "period.not-over", () -> close(LI_OFFICE));
    product.setNow(Instant.parse("2024-07-15T16:00:00Z")); // 16 July in Beijing
    assertRefused(Kind.CONFLICT, "period.reports-wait", () -> close(LI_OFFICE));
    task.take(LI_OFFICE, approved, "approve", StepInput.NONE);

    assertThat(close(LI_OFFICE)).isEqualTo(PeriodState.CLOSED);

    assertThat(task.get(WANG_CNIPA, approved).state()).isEqualTo(ReportState.LOCKED);
    assertRefused(
        Kind.CONFLICT,
        "report.period-closed",
        () -> task.take(CHEN_CCPD, draft, "submit", StepInput.NONE));
    assertRefused(Kind.CONFLICT, "report.period-closed", task::whole);
    assertRefused(Kind.CONFLICT, "workflow.wrong-state", () -> close(LI_OFFICE));
    assertThat(history(WANG_CNIPA)).extracting(HistoryEntry::action).contains("lock");
  }

  @Test
  void theLeadOfTheOfficeReopensAPeriodAndWhatWasLockedIsApprovedAgain() {
    var approved = task.part();
    var draft = task.draft();
    task.take(LI_OFFICE, approved, "approve", StepInput.NONE);
    product.setNow(Instant.parse("2024-07-15T16:00:00Z"));
    assertRefused(Kind.CONFLICT, "workflow.wrong-state", () -> reopen(ZHANG_OFFICE, "更正"));
    close(LI_OFFICE);

    assertRefused(Kind.FORBIDDEN, "period.office-lead-only", () -> reopen(LI_OFFICE, "更正"));
    assertRefused(Kind.INVALID, "input.invalid", () -> reopen(ZHANG_OFFICE, " "));
    assertThat(reopen(ZHANG_OFFICE, "统计口径更正")).isEqualTo(PeriodState.OPEN);

    assertThat(task.get(WANG_CNIPA, approved).state()).isEqualTo(ReportState.APPROVED);
    assertThat(task.take(CHEN_CCPD, draft, "submit", StepInput.NONE).state())
        .isEqualTo(ReportState.SUBMITTED);
    assertThat(history(WANG_CNIPA))
        .filteredOn(entry -> entry.action().equals("unlock"))
        .extracting(HistoryEntry::reason)
        .containsExactly("统计口径更正");
    task.take(LI_OFFICE, draft, "approve", StepInput.NONE);
    assertThat(close(LI_OFFICE)).isEqualTo(PeriodState.CLOSED);
  }

  private PeriodState close(Caller caller) {
    return take(caller, "close", StepInput.NONE);
  }

  private PeriodState reopen(Caller caller, String reason) {
    return take(caller, "reopen", StepInput.reason(reason));
  }

  private PeriodState take(Caller caller, String action, StepInput input) {
    return product
        .as(
            caller,
            PeriodService.class,
            periods -> periods.take("2024-H1", action, periods.get("2024-H1").version(), input))
        .state();
  }

  private List<PartDetails> parts(Caller caller) {
    return product.as(caller, ReportService.class, reports -> reports.parts(task.id, "2024-H1"));
  }

  private List<HistoryEntry> history(Caller caller) {
    return product.as(caller, HistoryService.class, h -> h.ofTask(task.id, 50, null).items());
  }
}
