package org.ipplan.progress.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipplan.progress.service.Refusals.assertRefused;
import static org.ipplan.testing.Officials.LI_OFFICE;

import java.io.ByteArrayInputStream;
import java.util.Set;
import org.ipplan.audit.HistoryEntry;
import org.ipplan.audit.HistoryService;
import org.ipplan.progress.EvidenceService;
import org.ipplan.progress.ReportState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException.Kind;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.testing.Officials;
import org.ipplan.testing.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two colleagues who work in a department and in the office, one standing in for the other. */
class SubstituteReportScenarioTest {
  private static final Caller HE = Officials.of("he", "ccpd", Role.OFFICIAL, Role.OFFICE_STAFF);
  private static final Caller SHE = Officials.of("she", "ccpd", Role.OFFICIAL, Role.OFFICE_STAFF);
  private static final Caller SHE_FOR_HIM =
      new Caller("she", Set.of(Role.OFFICIAL, Role.OFFICE_STAFF), "ccpd", "he");

  private static Product product;
  private static int number = 700;

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
  void theSubstituteDoesNotApproveOrReturnWhatTheAbsentOneMade() {
    var report = task.begin(HE, task.lead, "2024-H1");
    task.take(HE, report, "submit", StepInput.NONE);

    assertRefused(
        Kind.FORBIDDEN,
        "report.four-eyes",
        () -> task.take(SHE_FOR_HIM, report, "approve", StepInput.NONE));
    assertRefused(
        Kind.FORBIDDEN,
        "report.four-eyes",
        () -> task.take(SHE_FOR_HIM, report, "return", StepInput.reason("补")));
    assertThat(task.take(SHE, report, "approve", StepInput.NONE).state())
        .isEqualTo(ReportState.APPROVED);
  }

  @Test
  void theSubstituteDoesNotApproveInTheOthersNameWhatIsTheirOwn() {
    var report = task.begin(SHE, task.lead, "2024-H1");
    task.take(SHE, report, "submit", StepInput.NONE);

    assertRefused(
        Kind.FORBIDDEN,
        "report.four-eyes",
        () -> task.take(SHE_FOR_HIM, report, "approve", StepInput.NONE));
  }

  @Test
  void neitherOfTheTwoApprovesWhatWasMadeByTheOneForTheOther() {
    var report = task.begin(SHE_FOR_HIM, task.lead, "2024-H1");
    task.take(SHE_FOR_HIM, report, "submit", StepInput.NONE);

    for (var caller : Set.of(HE, SHE, SHE_FOR_HIM)) {
      assertRefused(
          Kind.FORBIDDEN,
          "report.four-eyes",
          () -> task.take(caller, report, "approve", StepInput.NONE));
    }
    assertThat(task.take(LI_OFFICE, report, "approve", StepInput.NONE).state())
        .isEqualTo(ReportState.APPROVED);
  }

  @Test
  void aFileIsTheWorkOfBothTheSubstituteAndTheAbsent() {
    var report = task.draft();
    product.as(
        SHE_FOR_HIM,
        EvidenceService.class,
        evidence -> evidence.add(report, "a.pdf", new ByteArrayInputStream(SampleFiles.PDF)));
    task.take(Officials.CHEN_CCPD, report, "submit", StepInput.NONE);

    for (var caller : Set.of(HE, SHE)) {
      assertRefused(
          Kind.FORBIDDEN,
          "report.four-eyes",
          () -> task.take(caller, report, "approve", StepInput.NONE));
    }
  }

  @Test
  void theHistorySaysForWhom() {
    var report = task.begin(SHE_FOR_HIM, task.lead, "2024-H1");
    task.take(SHE_FOR_HIM, report, "submit", StepInput.NONE);

    var history =
        product.as(LI_OFFICE, HistoryService.class, h -> h.ofTask(task.id, 50, null).items());

    assertThat(history)
        .filteredOn(entry -> entry.action().equals("submit"))
        .extracting(HistoryEntry::actor, HistoryEntry::actingFor)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("she", "he"));
  }
}
