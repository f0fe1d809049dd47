package org.ipplan.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ipplan.testing.Officials.CHEN_CCPD;
import static org.ipplan.testing.Officials.DEMO_SYSTEM;
import static org.ipplan.testing.Officials.READER_SYSTEM;
import static org.ipplan.testing.Officials.SUN_CREDIT;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ipplan.agency.domain.EventSteps;
import org.ipplan.credit.domain.ApplicationSteps;
import org.ipplan.credit.domain.CaseSteps;
import org.ipplan.credit.domain.ListingSteps;
import org.ipplan.intake.service.IntakeSweep;
import org.ipplan.intake.service.JobClaims;
import org.ipplan.measure.domain.OrderSteps;
import org.ipplan.propagation.domain.PropagationSteps;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.shared.workflow.Workflow;
import org.ipplan.subject.RecordDetails;
import org.ipplan.subject.RecordState;
import org.ipplan.subject.SubjectRecordService;
import org.ipplan.subject.UnifiedSocialCreditCode;
import org.ipplan.subject.domain.RecordSteps;
import org.ipplan.subject.domain.SubjectSteps;
import org.ipplan.testing.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files on subjects: what their lines become, what is refused, and what a kill leaves. */
class IntakeScenarioTest {
  private static final String CODE = "914403001922038216";
  private static final String FAILS = "91350211M0000XUF46";

  private static final List<Workflow<?, ?>> MACHINES =
      List.of(
          CaseSteps.WORKFLOW,
          ListingSteps.WORKFLOW,
          ApplicationSteps.WORKFLOW,
          OrderSteps.WORKFLOW,
          PropagationSteps.WORKFLOW,
          EventSteps.WORKFLOW,
          RecordSteps.WORKFLOW,
          SubjectSteps.WORKFLOW);

  private Product product;
  private FilesInTests files;

  @BeforeEach
  void start() {
    product = Product.start().withRules();
    files = new FilesInTests(product, DEMO_SYSTEM);
  }

  @AfterEach
  void stop() {
    product.close();
  }

  @Test
  void actsBecomeRecordsOfFilesAndNothingMore() {
    var job = files.take(JobKind.CREDIT_ACTS, act("C1.2", "号1", "2024-05-06", "罚款"));

    assertThat(job.state()).isEqualTo(JobState.COMPLETED);
    assertThat(counts(job)).containsExactly(1L, 1L, 0L, 0L, 0L);
    var record = file().get(0);
    assertThat(record.state()).isEqualTo(RecordState.COLLECTED);
    assertThat(record.source()).isEqualTo("示例市知识产权局");
    assertThat(record.recordedBy()).isEqualTo("demo-system");
    assertThat(product.database().number("SELECT count(*) FROM credit_case")).isZero();
    product.bean(IntakeSweep.class).run();
    assertThat(product.database().number("SELECT count(*) FROM upload_line")).isZero();
    assertThat(files.get(job.id()).read()).isOne();
  }

  @Test
  void theSameActAgainIsADuplicateAndOneThatSaysSomethingElseIsChanged() {
    files.take(JobKind.CREDIT_ACTS, act("C1.2", "号1", "2024-05-06", "罚款"));

    var job =
        files.take(
            JobKind.CREDIT_ACTS,
            act("C1.2", "号1", "2024-05-06", "罚款")
                + act("C1.2", "号1", "2024-05-06", "罚款五千元")
                + act("C1.3", "号1", "2024-05-06", "另一事由"));

    assertThat(counts(job)).containsExactly(3L, 2L, 1L, 1L, 0L);
    assertThat(file()).extracting(RecordDetails::text).containsExactlyInAnyOrder("罚款五千元", "另一事由");
    assertThat(
            product
                .database()
                .number("SELECT count(*) FROM subject_record_before WHERE text = '罚款'"))
        .isOne();
  }

  @Test
  void whatIsWrongWithALineIsToldByItsFieldAndTheOthersAreTaken() {
    var job =
        files.take(
            JobKind.CREDIT_ACTS,
            act("C1.2", "号1", "2024-05-06", "罚款")
                + act("C9.9", "号2", "2024-05-06", "罚款")
                + act("C1.2", "号3", "2024-06-04", "罚款")
                + act("C1.2", "号4", "昨天", "罚款")
                + act("C1.2", "号5", "2024-05-06", "罚款").replace(CODE, FAILS)
                + "no json\n{}\n"
                + act("C1.2", "号8", "2024-05-06", "a\\u0000b")
                + act("C1.2", "号9", "2024-05-06", "罚款").replace("detail", "colour"));

    assertThat(counts(job)).containsExactly(9L, 1L, 0L, 0L, 8L);
    assertThat(files.errors(job.id()))
        .contains(
            "2 ground credit.ground-unknown",
            "3 decidedOn subject.not-after-today",
            "4 decidedOn input.date",
            "5 code subject.code-check-character",
            "6 null intake.not-json",
            "7 code input.required",
            "7 issuer input.required",
            "8 detail input.control-characters",
            "9 colour intake.unknown-member");
  }

  @Test
  void aLineThatNamesAStepIsRefusedWithTheArticleThatOrdersIt() {
    var job =
        files.take(
            JobKind.CREDIT_ACTS,
            act("S2.1", "号1", "2024-05-06", "罚款").replace("{", "{\"state\":\"LISTED\","));

    assertThat(job.rejected()).isOne();
    var errors = product.as(DEMO_SYSTEM, JobService.class, s -> s.errors(job.id(), 0, 0));
    assertThat(errors).extracting(LineError::code).containsOnly("intake.no-step");
    assertThat(errors).extracting(LineError::article).contains("13");
    assertThat(errors).extracting(LineError::ruleSet).contains("samr-44-2021");
    assertThat(product.database().number("SELECT count(*) FROM subject_record")).isZero();
  }

  @Test
  void noLineTakesAStepOrSetsAStateOfAnyMachineOfCredit() {
    var jumps = MACHINES.stream().flatMap(IntakeScenarioTest::jumps).toList();

    var job = files.take(JobKind.CREDIT_ACTS, String.join("", jumps));

    assertThat(jumps).hasSizeGreaterThan(80);
    assertThat(job.rejected()).isEqualTo(jumps.size());
    var errors = product.as(DEMO_SYSTEM, JobService.class, s -> s.errors(job.id(), 0, 0));
    assertThat(errors)
        .allSatisfy(
            error -> {
              assertThat(error.code()).isEqualTo("intake.no-step");
              assertThat(error.article()).isNotBlank();
              assertThat(error.ruleSet()).isNotBlank();
            });
    assertThat(product.database().number("SELECT count(*) FROM credit_case")).isZero();
    assertThat(product.database().number("SELECT count(*) FROM list_entry")).isZero();
  }

  private static Stream<String> jumps(Workflow<?, ?> machine) {
    return Stream.concat(
            machine.actions().stream().map(action -> "{\"action\":\"" + action + "\","),
            machine.states().stream().map(state -> "{\"state\":\"" + state + "\","))
        .map(begin -> act("C1.2", "号", "2024-05-06", "罚款").replaceFirst("\\{", begin));
  }

  @Test
  void aHeaderIsHeldAgainstTheColumnsBeforeAnythingIsTaken() {
    assertThatThrownBy(() -> csv("914403001922038216,某公司\n"))
        .hasMessageContaining("intake.no-header");
    assertThatThrownBy(() -> csv("code,name,action\n")).hasMessageContaining("intake.no-step");
    assertThatThrownBy(() -> csv("code,name,colour\n"))
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.errors().get(0).field()).isEqualTo("colour"));
    assertThatThrownBy(() -> csv("code,name\n")).hasMessageContaining("intake.empty");
    assertThatThrownBy(() -> csv("")).hasMessageContaining("intake.empty");
    assertThat(product.database().number("SELECT count(*) FROM upload")).isZero();
    assertThat(product.database().number("SELECT count(*) FROM job")).isZero();
  }

  @Test
  void whatBreaksOffLeavesNothing() {
    var line = act("C1.2", "号1", "2024-05-06", "罚款".repeat(1000));
    var sound = new ByteArrayInputStream(line.repeat(2000).getBytes(UTF_8));

    assertThatThrownBy(
            () ->
                product.as(
                    DEMO_SYSTEM,
                    IntakeService.class,
                    s ->
                        s.receive(
                            JobKind.CREDIT_ACTS,
                            FileType.NDJSON,
                            new SequenceInputStream(sound, new BreaksOff()))))
        .hasMessageContaining("request.too-large");
    assertThat(product.database().number("SELECT count(*) FROM upload_line")).isZero();
    assertThat(product.database().number("SELECT count(*) FROM upload")).isZero();
    assertThat(jobs(DEMO_SYSTEM)).isEmpty();
  }

  @Test
  void subjectsAreMadeKnownOnceAndANameIsNotChangedByTheWay() {
    var made =
        files.finished(
            files.send(JobKind.SUBJECTS, FileType.CSV, "code,name\n" + CODE + ",某公司\n").id());
    assertThat(counts(made)).containsExactly(1L, 1L, 0L, 0L, 0L);

    var again =
        files.take(
            JobKind.SUBJECTS,
            "{\"code\":\"%s\",\"name\":\"某公司\"}\n{\"code\":\"%s\",\"name\":\"别的公司\"}\n"
                .formatted(CODE, CODE));
    assertThat(counts(again)).containsExactly(2L, 0L, 1L, 0L, 1L);
    assertThat(files.errors(again.id())).containsExactly("2 name subject.known-otherwise");
  }

  @Test
  void recordsAreForSubjectsThatAreKnown() {
    files.take(JobKind.SUBJECTS, "{\"code\":\"%s\",\"name\":\"某公司\"}\n".formatted(CODE));
    var line =
        "{\"code\":\"%s\",\"kind\":\"HONOUR\",\"source\":\"某局\",\"documentNumber\":\"1\","
            + "\"issuedOn\":\"2024-01-02\",\"text\":\"优秀\"}\n";

    var job = files.take(JobKind.SUBJECT_RECORDS, line.formatted(CODE) + line.formatted(code(7)));

    assertThat(counts(job)).containsExactly(2L, 1L, 0L, 0L, 1L);
    assertThat(files.errors(job.id())).containsExactly("2 code subject.not-found");
  }

  @Test
  void aJobWhoseServerWasKilledGoesOnElsewhereWithoutLossOrDoubles() {
    var lines =
        IntStream.range(0, 2500)
            .mapToObj(i -> act("C1.2", "号" + i, "2024-05-06", "罚款").replace(CODE, code(i)))
            .collect(Collectors.joining());
    var job = files.send(JobKind.CREDIT_ACTS, FileType.NDJSON, lines).id();
    files.next(job);
    assertThat(files.get(job).read()).isEqualTo(1000);

    product.database().execute("UPDATE job_progress SET alive_at = alive_at - interval '1 hour'");
    var claim = product.as(Caller.PRODUCT, JobClaims.class, JobClaims::next).orElseThrow();
    assertThat(claim.attempt()).isEqualTo(2);
    assertThat(files.runner().hasNext(job, 1)).isFalse();
    files.runner().next(job, 1);
    assertThat(files.get(job).read()).isEqualTo(1000);

    var done = files.finished(job);
    assertThat(counts(done)).containsExactly(2500L, 2500L, 0L, 0L, 0L);
    assertThat(product.database().number("SELECT count(*) FROM subject_record")).isEqualTo(2500);
    assertThat(product.database().number("SELECT count(*) FROM job_trace")).isEqualTo(2500);
  }

  @Test
  void aCancelledJobKeepsWhatItTookInAndTakesNoMore() {
    var lines =
        IntStream.range(0, 1500)
            .mapToObj(i -> act("C1.2", "号" + i, "2024-05-06", "罚款"))
            .collect(Collectors.joining());
    var job = files.send(JobKind.CREDIT_ACTS, FileType.NDJSON, lines);
    files.next(job.id());
    var version = files.get(job.id()).version();

    product.as(DEMO_SYSTEM, JobService.class, s -> s.take(job.id(), "cancel", version));

    var done = files.finished(job.id());
    assertThat(done.state()).isEqualTo(JobState.CANCELLED);
    assertThat(done.read()).isEqualTo(1000);
    assertThat(product.database().number("SELECT count(*) FROM subject_record")).isEqualTo(1000);
  }

  @Test
  void filesAreBroughtByThoseWhoMayAndJobsAreTheirOwnersAlone() {
    var line = act("C1.2", "号1", "2024-05-06", "罚款");
    assertThatThrownBy(
            () -> new FilesInTests(product, READER_SYSTEM).take(JobKind.CREDIT_ACTS, line))
        .hasMessageContaining("subject.handler-only");
    assertThatThrownBy(() -> new FilesInTests(product, CHEN_CCPD).take(JobKind.CREDIT_ACTS, line))
        .hasMessageContaining("subject.handler-only");

    var job = new FilesInTests(product, SUN_CREDIT).take(JobKind.CREDIT_ACTS, line);

    assertThatThrownBy(() -> files.get(job.id())).hasMessageContaining("job.not-found");
    assertThatThrownBy(() -> files.errors(job.id())).hasMessageContaining("job.not-found");
    assertThat(jobs(DEMO_SYSTEM)).isEmpty();
    assertThat(jobs(SUN_CREDIT)).extracting(JobDetails::id).containsExactly(job.id());
  }

  private List<JobDetails> jobs(Caller caller) {
    Page<JobDetails> page = product.as(caller, JobService.class, s -> s.list(10, null, false));
    return page.items();
  }

  private void csv(String text) {
    files.send(JobKind.SUBJECTS, FileType.CSV, text);
  }

  private List<RecordDetails> file() {
    return product
        .as(SUN_CREDIT, SubjectRecordService.class, s -> s.ofSubject(CODE, 50, null, false))
        .items();
  }

  private static List<Long> counts(JobDetails job) {
    return List.of(job.read(), job.accepted(), job.duplicates(), job.changed(), job.rejected());
  }

  private static String act(String ground, String number, String decidedOn, String detail) {
    return ("{\"code\":\"%s\",\"name\":\"某公司\",\"ground\":\"%s\",\"documentNumber\":\"%s\","
            + "\"decidedOn\":\"%s\",\"issuer\":\"示例市知识产权局\",\"detail\":\"%s\"}\n")
        .formatted(CODE, ground, number, decidedOn, detail);
  }

  /** A code of its own that passes the check. */
  private static String code(int number) {
    var begin = "91440300MA%06dX".formatted(number);
    return "0123456789ABCDEFGHJKLMNPQRTUWXY"
        .chars()
        .mapToObj(c -> begin + (char) c)
        .filter(code -> UnifiedSocialCreditCode.check(code).valid())
        .findFirst()
        .orElseThrow();
  }

  /** A sender who has sent more than is taken. */
  private static final class BreaksOff extends InputStream {
    @Override
    public int read() {
      throw new DomainException(DomainException.Kind.TOO_LARGE, "request.too-large", 5);
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      return read();
    }
  }
}
