package org.ipplan.progress.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ipplan.progress.service.Refusals.assertRefused;
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

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ipplan.progress.EvidenceDetails;
import org.ipplan.progress.EvidenceService;
import org.ipplan.progress.ReportContent;
import org.ipplan.progress.ReportDetails;
import org.ipplan.progress.ReportService;
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

/** Who reads which report and which of its files, and as of when. */
class ReportReadersScenarioTest {
  private static final List<Caller> OWN = List.of(CHEN_CCPD, LIU_CCPD);
  private static final List<Caller> PARTIES_OFFICE_AND_LEADERS =
      List.of(WANG_CNIPA, LI_OFFICE, ZHANG_OFFICE, LEADER_FENG);
  private static final List<Caller> STRANGERS =
      List.of(
          HUANG_SAMR,
          SUN_CREDIT,
          EXPERT_HE,
          SYSADMIN,
          AUDITOR,
          READER_SYSTEM,
          Officials.of("demo-system", "ccpd", Role.SCOPE_PLAN_READ, Role.SCOPE_PLAN_WRITE),
          Officials.of("credit.ccpd", "ccpd", Role.CREDIT_HANDLER),
          Caller.NOBODY);

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
  void aDraftIsItsDepartmentsAlone() {
    var report = task.draft();

    assertReaders(report, OWN);
  }

  @Test
  void aSubmittedReportIsThePartiesTheOfficesAndTheLeaders() {
    var report = task.submitted();

    assertReaders(report, all());
  }

  @Test
  void aReportThatWentUpOnceStaysReadableWhenItIsWithdrawnOrReturned() {
    var withdrawn = task.submitted();
    task.take(CHEN_CCPD, withdrawn, "withdraw", StepInput.NONE);
    assertReaders(withdrawn, all());

    task.take(CHEN_CCPD, withdrawn, "submit", StepInput.NONE);
    task.take(LI_OFFICE, withdrawn, "return", StepInput.reason("再写"));
    assertReaders(withdrawn, all());
  }

  @Test
  void whileAReturnedReportIsChangedOthersReadWhatWasSubmitted() {
    var report = task.returned();
    var working = new ReportContent("还没有写完", 41, List.of());
    task.edit(CHEN_CCPD, report, working);

    assertThat(task.get(LIU_CCPD, report).content()).isEqualTo(working);
    for (Caller caller : PARTIES_OFFICE_AND_LEADERS) {
      assertThat(task.get(caller, report).content()).as(caller.name()).isEqualTo(SharedTask.TEXT);
      assertThat(ofTask(caller).get(0).content()).as(caller.name()).isEqualTo(SharedTask.TEXT);
    }
  }

  @Test
  void aFileIsReadByOthersOnceItWentUp() {
    var report = task.draft();
    var file = addText(report, "附件.txt");
    assertFileReaders(file, OWN);

    task.take(CHEN_CCPD, report, "submit", StepInput.NONE);

    assertFileReaders(file, all());
  }

  @Test
  void aFileAddedAfterAReturnIsNotReadByOthersBeforeItGoesUp() {
    var report = task.returned();
    var file = addText(report, "补充.txt");
    assertFileReaders(file, OWN);
    assertThat(task.get(LI_OFFICE, report).evidence()).isEmpty();

    task.take(CHEN_CCPD, report, "submit", StepInput.NONE);

    assertFileReaders(file, all());
    assertThat(task.get(LI_OFFICE, report).evidence()).hasSize(1);
  }

  @Test
  void aFileTakenOffAfterAReturnStaysWithTheSubmissionUntilTheNext() {
    var report = task.draft();
    var file = addText(report, "错误.txt");
    task.take(CHEN_CCPD, report, "submit", StepInput.NONE);
    task.take(LI_OFFICE, report, "return", StepInput.reason("附件不对"));

    product.as(CHEN_CCPD, EvidenceService.class, run(files -> files.remove(file)));
    assertFileReaders(file, PARTIES_OFFICE_AND_LEADERS);
    assertThat(task.get(CHEN_CCPD, report).evidence()).isEmpty();
    assertThat(task.get(LI_OFFICE, report).evidence()).hasSize(1);

    task.take(CHEN_CCPD, report, "submit", StepInput.NONE);
    assertFileReaders(file, List.of());
    assertThat(product.database().number("SELECT count(*) FROM evidence WHERE id = '" + file + "'"))
        .isOne();
  }

  @Test
  void ofATaskEverybodyGetsExactlyTheReportsTheyMayRead() {
    var lead = task.draft();
    var participant = task.begin(WANG_CNIPA, task.participant, "2024-H1");
    task.take(WANG_CNIPA, participant, "submit", StepInput.NONE);
    var later = task.begin(WANG_CNIPA, task.participant, "2024-H2");

    assertThat(ofTask(CHEN_CCPD)).extracting(ReportDetails::id).containsExactly(lead, participant);
    assertThat(ofTask(WANG_CNIPA))
        .extracting(ReportDetails::id)
        .containsExactly(participant, later);
    assertThat(ofTask(LI_OFFICE)).extracting(ReportDetails::id).containsExactly(participant);
    for (Caller stranger : STRANGERS) {
      assertThat(ofTask(stranger)).as(stranger.name()).isEmpty();
    }
  }

  @Test
  void aTasksReportsTakeFourStatementsHoweverManyTheyAre() {
    addText(task.draft(), "一.txt");
    long one = statementsOfTask();
    for (UUID share : List.of(task.lead, task.participant)) {
      var caller = share.equals(task.lead) ? CHEN_CCPD : WANG_CNIPA;
      var report = task.begin(caller, share, "2024-H2");
      task.take(caller, report, "submit", StepInput.NONE);
      task.take(LI_OFFICE, report, "return", StepInput.reason("再写"));
    }

    assertThat(statementsOfTask()).isEqualTo(one).isEqualTo(4);
  }

  @Test
  void strangersAreToldNothingIsThereBeforeAnythingElse() {
    var report = task.submitted();

    assertNotFound(HUANG_SAMR, r -> r.get(report));
    assertNotFound(HUANG_SAMR, r -> r.offers(report));
    assertNotFound(HUANG_SAMR, r -> r.edit(report, 99, SharedTask.TEXT));
    assertNotFound(HUANG_SAMR, r -> r.take(report, "approve", 99, StepInput.NONE));
    assertNotFound(HUANG_SAMR, r -> r.take(report, "nonsense", 99, StepInput.NONE));
  }

  @Test
  void thePartiesReadButDoNotDecide() {
    var report = task.submitted();

    for (Caller caller : List.of(CHEN_CCPD, WANG_CNIPA, LEADER_FENG)) {
      assertRefused(
          Kind.FORBIDDEN,
          "report.office-only",
          () -> task.take(caller, report, "approve", StepInput.NONE));
    }
  }

  private void assertReaders(UUID report, List<Caller> readers) {
    for (Caller caller : everybody()) {
      if (readers.contains(caller)) {
        assertThat(task.get(caller, report).id()).as(caller.name()).isEqualTo(report);
      } else {
        assertNotFound(caller, reports -> reports.get(report));
      }
    }
  }

  private static void assertFileReaders(UUID file, List<Caller> readers) {
    for (Caller caller : everybody()) {
      var content = new ByteArrayOutputStream();
      if (readers.contains(caller)) {
        product.as(caller, EvidenceService.class, run(files -> files.write(file, content)));
        assertThat(content.size()).as(caller.name()).isPositive();
      } else {
        assertRefused(
            Kind.NOT_FOUND,
            "evidence.not-found",
            () ->
                product.as(
                    caller, EvidenceService.class, run(files -> files.write(file, content))));
      }
    }
  }

  private static void assertNotFound(Caller caller, Consumer<ReportService> call) {
    assertRefused(
        Kind.NOT_FOUND,
        "report.not-found",
        () ->
            product.as(
                caller,
                ReportService.class,
                service -> {
                  call.accept(service);
                  return true;
                }));
  }

  private UUID addText(UUID report, String name) {
    var content = new ByteArrayInputStream(name.getBytes(UTF_8));
    EvidenceDetails added =
        product.as(CHEN_CCPD, EvidenceService.class, files -> files.add(report, name, content));
    return added.id();
  }

  private List<ReportDetails> ofTask(Caller caller) {
    return product.as(caller, ReportService.class, reports -> reports.ofTask(task.id));
  }

  private long statementsOfTask() {
    product.statistics().clear();
    ofTask(CHEN_CCPD);
    return product.statistics().getPrepareStatementCount();
  }

  private static Function<EvidenceService, Boolean> run(Consumer<EvidenceService> call) {
    return files -> {
      call.accept(files);
      return true;
    };
  }

  private static List<Caller> all() {
    var all = new ArrayList<>(OWN);
    all.addAll(PARTIES_OFFICE_AND_LEADERS);
    return all;
  }

  private static List<Caller> everybody() {
    var everybody = all();
    everybody.addAll(STRANGERS);
    return everybody;
  }
}
