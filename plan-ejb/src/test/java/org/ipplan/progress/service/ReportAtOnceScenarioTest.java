package org.ipplan.progress.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipplan.progress.service.Refusals.assertRefused;
import static org.ipplan.testing.Officials.CHEN_CCPD;
import static org.ipplan.testing.Officials.LIU_CCPD;
import static org.ipplan.testing.Officials.LI_OFFICE;
import static org.ipplan.testing.Officials.ZHANG_OFFICE;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.ipplan.assignment.AssignmentService;
import org.ipplan.progress.EvidenceService;
import org.ipplan.progress.ReportContent;
import org.ipplan.progress.ReportRhythm;
import org.ipplan.progress.ReportService;
import org.ipplan.progress.domain.RegularPeriods;
import org.ipplan.progress.domain.Report;
import org.ipplan.progress.domain.ReportRepository;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException.Kind;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.testing.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people at once: one comes first, the other is told so. */
class ReportAtOnceScenarioTest {
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

  private static Product product;
  private static int number = 1;

  private final ExecutorService first = Executors.newSingleThreadExecutor();
  private final ExecutorService second = Executors.newSingleThreadExecutor();
  private final CountDownLatch commit = new CountDownLatch(1);
  private SharedTask task;

  @BeforeAll
  static void start() {
    product = Product.start();
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  @BeforeEach
  void publishATask() {
    task = SharedTask.in(product, number++);
  }

  @AfterEach
  void endThreads() {
    first.shutdownNow();
    second.shutdownNow();
  }

  @Test
  void twoWhoBeginTheSameReportGiveOneReportAndOneRefusal() throws Exception {
    var one = uncommitted(CHEN_CCPD, reports -> begin(reports));
    var other = second.submit(() -> product.as(LIU_CCPD, ReportService.class, this::begin));
    awaitSomebodyWaiting();

    commit.countDown();

    assertThat(one.get()).isNotNull();
    assertRefused(Kind.CONFLICT, "report.exists", () -> result(other));
    assertThat(
            product
                .database()
                .number("SELECT count(*) FROM report WHERE assignment_id = '" + task.lead + "'"))
        .isOne();
  }

  @Test
  void theDatabaseItselfKeepsASecondReportOut() throws Exception {
    task.draft(); // keeps the year's periods
    var one = uncommitted(CHEN_CCPD, ReportRepository.class, this::add);
    var other = second.submit(() -> product.as(LIU_CCPD, ReportRepository.class, this::add));
    awaitSomebodyWaiting();

    commit.countDown();

    assertThat(one.get()).isNotNull();
    assertRefused(Kind.CONFLICT, "report.exists", () -> result(other));
  }

  @Test
  void twoWhoDecideAtOnceDecideOnce() throws Exception {
    var report = task.submitted();
    var one = uncommitted(LI_OFFICE, reports -> approve(reports, report));
    var other =
        second.submit(
            () ->
                product.as(
                    ZHANG_OFFICE,
                    ReportService.class,
                    reports -> reports.take(report, "return", 1, StepInput.reason("再写"))));
    awaitSomebodyWaiting();

    commit.countDown();

    assertThat(one.get()).isNotNull();
    assertRefused(Kind.STALE, "version.stale", () -> result(other));
    assertThat(task.get(LI_OFFICE, report).reviews()).hasSize(1);
  }

  @Test
  void aFileThatComesInWhileTheReportIsSubmittedIsRefused() throws Exception {
    var report = task.draft();
    var one =
        uncommitted(CHEN_CCPD, reports -> reports.take(report, "submit", 0, StepInput.NONE).id());
    var file = new ByteArrayInputStream(SampleFiles.PDF);
    var other =
        second.submit(
            () ->
                product.as(
                    LIU_CCPD, EvidenceService.class, files -> files.add(report, "总结.pdf", file)));
    awaitSomebodyWaiting();

    commit.countDown();

    assertThat(one.get()).isEqualTo(report);
    assertRefused(Kind.CONFLICT, "workflow.wrong-state", () -> result(other));
    assertThat(product.database().number("SELECT count(*) FROM pg_largeobject_metadata")).isZero();
  }

  @Test
  void aChangeOfAnOlderVersionIsStale() {
    var report = task.draft();
    task.edit(CHEN_CCPD, report, new ReportContent("新", 1, SharedTask.TEXT.figures()));

    assertRefused(
        Kind.STALE,
        "version.stale",
        () ->
            product.as(
                LIU_CCPD,
                ReportService.class,
                reports -> reports.edit(report, 0, SharedTask.TEXT)));
    assertRefused(
        Kind.STALE,
        "version.stale",
        () ->
            product.as(
                LIU_CCPD,
                ReportService.class,
                reports -> reports.take(report, "submit", 0, StepInput.NONE)));
  }

  /** Does something on the first thread and commits it when told to. */
  private Future<UUID> uncommitted(Caller caller, Function<ReportService, UUID> call)
      throws InterruptedException {
    return uncommitted(caller, ReportService.class, call);
  }

  private <S> Future<UUID> uncommitted(Caller caller, Class<S> service, Function<S, UUID> call)
      throws InterruptedException {
    var done = new CountDownLatch(1);
    var future =
        first.submit(
            () ->
                product.as(
                    caller,
                    service,
                    bean -> {
                      var result = call.apply(bean);
                      done.countDown();
                      awaitCommit();
                      return result;
                    }));
    assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
    return future;
  }

  private void awaitCommit() {
    try {
      assertThat(commit.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The second thread stands at a lock of the first. */
  private static void awaitSomebodyWaiting() {
    long until = System.nanoTime() + PATIENCE;
    while (product.database().number("SELECT count(*) FROM pg_locks WHERE NOT granted") == 0) {
      assertThat(System.nanoTime()).as("nobody waits").isLessThan(until);
      Thread.onSpinWait();
    }
  }

  private UUID begin(ReportService reports) {
    return reports.begin(task.lead, "2024-H1", false, SharedTask.TEXT);
  }

  private UUID add(ReportRepository reports) {
    var share = product.bean(AssignmentService.class).get(task.lead);
    var period = RegularPeriods.of(2024, ReportRhythm.HALF_YEARLY).get(1);
    var report = Report.begin(share, period, false, SharedTask.TEXT, CHEN_CCPD, Instant.EPOCH);
    reports.add(report);
    return report.id();
  }

  private static UUID approve(ReportService reports, UUID report) {
    return reports.take(report, "approve", 1, StepInput.NONE).id();
  }

  private static void result(Future<?> future) throws Throwable {
    try {
      future.get(30, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw e.getCause();
    }
  }
}
