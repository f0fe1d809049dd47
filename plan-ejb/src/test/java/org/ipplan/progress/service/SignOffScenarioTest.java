package org.ipplan.progress.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipplan.progress.service.Refusals.assertRefused;
import static org.ipplan.testing.Officials.CHEN_CCPD;
import static org.ipplan.testing.Officials.LIU_CCPD;
import static org.ipplan.testing.Officials.LI_OFFICE;
import static org.ipplan.testing.Officials.WANG_CNIPA;
import static org.ipplan.testing.Officials.ZHANG_OFFICE;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ipplan.audit.HistoryEntry;
import org.ipplan.audit.HistoryService;
import org.ipplan.progress.DepartmentSettings;
import org.ipplan.progress.DepartmentSettingsService;
import org.ipplan.progress.EvidenceService;
import org.ipplan.progress.ReportContent;
import org.ipplan.progress.ReportDetails.Inside;
import org.ipplan.progress.ReportService;
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

/** A handler drafts, the head signs off, the liaison submits; where the department wants it so. */
class SignOffScenarioTest {
  private static final Caller HANDLER = Officials.of("he.ccpd", "ccpd", Role.OFFICIAL);
  private static final ReportContent OTHER = new ReportContent("另一份文字。", 45, List.of());

  private static Product product;
  private static int number = 800;

  private SharedTask task;

  @BeforeAll
  static void start() {
    product = Product.start();
  }

  @BeforeEach
  void publishATask() {
    task = SharedTask.in(product, number++);
    signOff(true);
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  @Test
  void aReportGoesUpAfterTheHeadSignedOff() {
    var report = draft();
    assertRefused(
        Kind.CONFLICT,
        "report.sign-off-missing",
        () -> task.take(CHEN_CCPD, report, "submit", StepInput.NONE));

    var signed = task.take(LIU_CCPD, report, "sign-off", StepInput.NONE);

    assertThat(signed.state()).isEqualTo(ReportState.DRAFT);
    assertThat(inside(report).signedOffBy()).isEqualTo("liu.ccpd");
    assertThat(task.take(CHEN_CCPD, report, "submit", StepInput.NONE).state())
        .isEqualTo(ReportState.SUBMITTED);
  }

  @Test
  void anyEditVoidsTheSignOff() {
    var report = signedOff();
    task.edit(HANDLER, report, SharedTask.TEXT);
    assertThat(inside(report).signedOffBy()).as("the same text").isEqualTo("liu.ccpd");

    task.edit(HANDLER, report, OTHER);

    assertVoid(report);
  }

  @Test
  void aFileAddedOrTakenOffVoidsTheSignOff() {
    var report = signedOff();
    var file = addFile(report);
    assertVoid(report);

    task.take(LIU_CCPD, report, "sign-off", StepInput.NONE);
    product.as(
        HANDLER,
        EvidenceService.class,
        evidence -> {
          evidence.remove(file);
          return true;
        });
    assertVoid(report);
  }

  @Test
  void theHeadSignsOffTheFilesTheySaw() {
    var report = draft();
    var seen = task.get(LIU_CCPD, report).version();
    addFile(report);

    assertRefused(
        Kind.STALE,
        "version.stale",
        () ->
            product.as(
                LIU_CCPD,
                ReportService.class,
                reports -> reports.take(report, "sign-off", seen, StepInput.NONE)));
  }

  @Test
  void whatIsReturnedIsSignedOffAnew() {
    var report = signedOff();
    task.take(CHEN_CCPD, report, "submit", StepInput.NONE);
    task.take(LI_OFFICE, report, "return", StepInput.reason("请补充"));

    assertVoid(report);
  }

  @Test
  void aHeadWhoDraftedDoesNotSignOff() {
    var report = draft();
    task.edit(LIU_CCPD, report, OTHER);

    assertRefused(
        Kind.FORBIDDEN,
        "report.sign-off-four-eyes",
        () -> task.take(LIU_CCPD, report, "sign-off", StepInput.NONE));
  }

  @Test
  void aSubstituteOfTheHeadDoesNotSignOffWhatEitherDrafted() {
    var report = draft();
    var handlerForHead = new Caller("he.ccpd", LIU_CCPD.roles(), "ccpd", LIU_CCPD.name());

    assertRefused(
        Kind.FORBIDDEN,
        "report.sign-off-four-eyes",
        () -> task.take(handlerForHead, report, "sign-off", StepInput.NONE));
  }

  @Test
  void whatIsSaidInsideStaysInside() {
    var report = signedOff();
    task.take(LIU_CCPD, report, "send-back", StepInput.reason("内部意见：数字有误"));
    assertVoid(report);
    assertThat(inside(report).comments())
        .singleElement()
        .satisfies(
            comment -> {
              assertThat(comment.text()).isEqualTo("内部意见：数字有误");
              assertThat(comment.writtenBy()).isEqualTo("liu.ccpd");
            });

    task.take(LIU_CCPD, report, "sign-off", StepInput.NONE);
    task.take(CHEN_CCPD, report, "submit", StepInput.NONE);
    for (var outsider : List.of(LI_OFFICE, ZHANG_OFFICE, WANG_CNIPA)) {
      assertThat(task.get(outsider, report).inside()).isNull();
      assertThat(history(outsider))
          .extracting(HistoryEntry::action)
          .doesNotContain("sign-off", "send-back");
    }
    assertThat(history(HANDLER))
        .filteredOn(entry -> entry.action().equals("send-back"))
        .extracting(HistoryEntry::reason)
        .containsExactly("内部意见：数字有误");
  }

  @Test
  void switchedOffEverythingIsAsBefore() {
    signOff(false);
    var report = draft();

    assertRefused(
        Kind.CONFLICT,
        "report.sign-off-not-used",
        () -> task.take(LIU_CCPD, report, "sign-off", StepInput.NONE));
    assertThat(task.take(HANDLER, report, "submit", StepInput.NONE).state())
        .isEqualTo(ReportState.SUBMITTED);
  }

  @Test
  void theHeadAloneSwitchesForTheirOwnDepartmentAlone() {
    assertRefused(Kind.FORBIDDEN, "report.head-only", () -> set(CHEN_CCPD, false));
    assertRefused(Kind.NOT_FOUND, "department.not-found", () -> set(Officials.ZHAO_CNIPA, false));
    assertRefused(Kind.NOT_FOUND, "department.not-found", () -> set(LI_OFFICE, false));
    assertRefused(
        Kind.STALE,
        "version.stale",
        () ->
            product.as(
                LIU_CCPD,
                DepartmentSettingsService.class,
                settings -> settings.set("ccpd", 0, false)));
  }

  private void assertVoid(UUID report) {
    assertThat(inside(report).signedOffBy()).isNull();
    assertThat(inside(report).signOff()).isTrue();
  }

  private Inside inside(UUID report) {
    return Objects.requireNonNull(task.get(CHEN_CCPD, report).inside());
  }

  private UUID draft() {
    return task.begin(HANDLER, task.lead, "2024-H1");
  }

  private UUID signedOff() {
    var report = draft();
    task.take(LIU_CCPD, report, "sign-off", StepInput.NONE);
    return report;
  }

  private UUID addFile(UUID report) {
    return product
        .as(
            HANDLER,
            EvidenceService.class,
            evidence -> evidence.add(report, "a.pdf", new ByteArrayInputStream(SampleFiles.PDF)))
        .id();
  }

  private List<HistoryEntry> history(Caller caller) {
    return product.as(caller, HistoryService.class, h -> h.ofTask(task.id, 50, null).items());
  }

  private static void signOff(boolean on) {
    set(LIU_CCPD, on);
  }

  private static DepartmentSettings set(Caller caller, boolean on) {
    var version =
        product
            .as(LIU_CCPD, DepartmentSettingsService.class, settings -> settings.get("ccpd"))
            .version();
    return product.as(
        caller, DepartmentSettingsService.class, settings -> settings.set("ccpd", version, on));
  }
}
