package org.ipplan.supervision;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ipplan.assignment.AssignmentService;
import org.ipplan.audit.HistoryEntry;
import org.ipplan.audit.HistoryService;
import org.ipplan.plan.ImportPreview;
import org.ipplan.plan.PlanImportService;
import org.ipplan.plan.PlanService;
import org.ipplan.plan.PlanState;
import org.ipplan.plan.PlanVersionDetails;
import org.ipplan.plan.TaskMode;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.testing.Officials;
import org.ipplan.testing.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The main job: a text becomes a plan, a plan becomes work, work waits for the right people. */
class MainJobScenarioTest {
  private Product product;

  @BeforeEach
  void start() {
    product = Product.start().withDirectory();
  }

  @AfterEach
  void stop() {
    product.close();
  }

  @Test
  void theTwinOf2024IsPreviewedSettledCommittedAndPublishedByTwoPeople() throws IOException {
    var preview = preview(twin("en"));
    assertThat(preview.counts())
        .isEqualTo(new ImportPreview.Counts(7, 13, 110, 57, 53, 28, 120, 1, 43));
    assertThat(preview.committable()).isFalse();
    assertThat(product.database().number("select count(*) from plan_version")).isZero();

    refused(() -> commit(preview), "import.has-errors", DomainException.Kind.CONFLICT);
    assertThat(product.database().number("select count(*) from plan_version")).isZero();

    var settled = settle(preview);
    assertThat(settled.committable()).isTrue();
    assertThat(commit(preview)).isOne();
    refused(() -> commit(preview), "import.committed", DomainException.Kind.CONFLICT);

    refused(
        () -> publish(Officials.LI_OFFICE), "plan.publisher-role", DomainException.Kind.FORBIDDEN);
    assertThat(publish(Officials.ZHANG_OFFICE).state()).isEqualTo(PlanState.PUBLISHED);
    assertThat(product.database().number("select count(*) from assignment")).isEqualTo(258);
    assertThat(
            product
                .database()
                .number(
                    "select count(*) from assignment where department_code='ccpd' and role='LEAD'"))
        .isEqualTo(23);
    refused(() -> preview(twin("en")), "plan.text-known", DomainException.Kind.CONFLICT);
  }

  @Test
  void theNameKeptAsAliasIsKnownTheNextTime() throws IOException {
    settle(preview(twin("en")));
    var first = settle(preview(twin("en")));
    commit(first);

    var next = preview(twin("en").replace("2024", "2025"));

    assertThat(next.anomalies()).noneMatch(ImportPreview.Anomaly::blocks);
  }

  @Test
  void importingAndPublishingAreTwoPeople() throws IOException {
    var preview =
        product.as(Officials.ZHANG_OFFICE, PlanImportService.class, s -> previewBy(s, twinText()));
    product.as(
        Officials.ZHANG_OFFICE,
        PlanImportService.class,
        s -> s.settle(preview.id(), settlement(preview)));
    product.as(Officials.ZHANG_OFFICE, PlanImportService.class, s -> s.commit(preview.id()));

    refused(
        () -> publish(Officials.ZHANG_OFFICE), "plan.four-eyes", DomainException.Kind.FORBIDDEN);
  }

  @Test
  void aSubstitutePublishesNeitherTheirOwnImportNorThatOfTheAbsent() throws IOException {
    var liForZhang =
        new Caller("li.office", Set.of(Role.OFFICE_LEAD), "jco", Officials.ZHANG_OFFICE.name());
    var preview = settle(preview(twin("en")));
    product.as(liForZhang, PlanImportService.class, s -> s.commit(preview.id()));

    refused(() -> publish(liForZhang), "plan.four-eyes", DomainException.Kind.FORBIDDEN);
    refused(
        () -> publish(Officials.ZHANG_OFFICE), "plan.four-eyes", DomainException.Kind.FORBIDDEN);
    assertThat(publish(Officials.of("third.office", "jco", Role.OFFICE_LEAD)).state())
        .isEqualTo(PlanState.PUBLISHED);
  }

  @Test
  void aDepartmentSeesItsWorkByDueDateAndSignsForIt() {
    product.withSampleYear();

    var items = worklist(Officials.CHEN_CCPD);
    assertThat(items).hasSize(30).isSortedAccordingTo(Comparator.comparing(WorklistItem::dueOn));
    assertThat(items).allMatch(item -> "ccpd".equals(item.department()));
    assertThat(items).filteredOn(item -> "LEAD".equals(item.role())).hasSize(23);

    var share = task(50).assignments().get(0);
    var before = product.as(Officials.CHEN_CCPD, AssignmentService.class, s -> s.get(share.id()));
    refused(
        () ->
            product.as(
                Officials.HUANG_SAMR,
                AssignmentService.class,
                s -> s.take(share.id(), "accept", before.version(), StepInput.NONE)),
        "assignment.own-department",
        DomainException.Kind.FORBIDDEN);
    product.as(
        Officials.CHEN_CCPD,
        AssignmentService.class,
        s -> s.take(share.id(), "accept", before.version(), StepInput.NONE));
    refused(
        () ->
            product.as(
                Officials.CHEN_CCPD,
                AssignmentService.class,
                s -> s.take(share.id(), "accept", before.version(), StepInput.NONE)),
        "version.stale",
        DomainException.Kind.STALE);

    assertThat(worklist(Officials.CHEN_CCPD))
        .filteredOn(item -> Objects.equals(item.taskNumber(), 50))
        .extracting(WorklistItem::kind, WorklistItem::state)
        .contains(tuple(WorklistItem.Kind.REPORT, "NOT_BEGUN"));
    assertThat(history(50))
        .extracting(HistoryEntry::action)
        .containsExactly("begin", "accept", "hand-out");
  }

  @Test
  void aWorklistCostsTheSameNumberOfStatementsWhateverItsLength() {
    product.withSampleYear();
    worklist(Officials.CHEN_CCPD);

    assertThat(statements(Officials.CHEN_CCPD, 5)).isEqualTo(statements(Officials.CHEN_CCPD, 100));
  }

  @Test
  void aTaskListCostsTheSameNumberOfStatementsWhateverItsLength() {
    product.withSampleYear();
    tasks(1);

    product.statistics().clear();
    tasks(2);
    var few = product.statistics().getPrepareStatementCount();
    product.statistics().clear();
    assertThat(tasks(200)).hasSize(110);
    assertThat(product.statistics().getPrepareStatementCount()).isEqualTo(few);
  }

  @Test
  void w13AndW14TheFirstRealVersionReplacesTheSampleYear() throws IOException {
    product.withSampleYear();
    assertThat(tasks(1)).allMatch(TaskSummary::sample);

    commit(settle(preview(twin("en"))));
    product.as(
        Officials.ZHANG_OFFICE,
        PlanService.class,
        s -> s.publish(2024, 2, s.version(2024, 2).version()));

    assertThat(tasks(200)).hasSize(110).noneMatch(TaskSummary::sample);
    requireFiguresOf2024();
    assertThat(worklist(Officials.CHEN_CCPD)).allMatch(item -> item.titleZh() == null);
    assertThat(
            product.database().number("select count(*) from assignment where state <> 'WITHDRAWN'"))
        .isEqualTo(258);
  }

  /** As counted in the published text; task 50 is led by the body named first. */
  private void requireFiguresOf2024() {
    var all = tasks(200);
    assertThat(all).filteredOn(task -> task.mode() == TaskMode.SOLE).hasSize(57);
    assertThat(all).filteredOn(task -> task.mode() == TaskMode.SHARED).hasSize(28);
    assertThat(all).filteredOn(TaskSummary::openEnded).hasSize(1);
    var credit = task(50).summary();
    assertThat(Objects.requireNonNull(credit.lead()).nameZh()).isEqualTo("中央宣传部");
    assertThat(credit.participants()).hasSize(4);
    assertThat(credit.mode()).isEqualTo(TaskMode.SHARED);
  }

  @Test
  void aPageGoesOnWhereTheLastOneEnded() {
    product.withSampleYear();

    var first =
        product.as(
            Officials.CHEN_CCPD,
            WorklistService.class,
            s -> s.mine(WorklistFilter.ALL, 7, null, true));
    var second =
        product.as(
            Officials.CHEN_CCPD,
            WorklistService.class,
            s -> s.mine(WorklistFilter.ALL, 7, first.next(), false));

    assertThat(first.total()).isEqualTo(30);
    assertThat(first.items()).doesNotContainAnyElementsOf(second.items());
    assertThat(worklist(Officials.CHEN_CCPD).subList(7, 14)).isEqualTo(second.items());
  }

  private long statements(Caller caller, int limit) {
    product.statistics().clear();
    product.as(caller, WorklistService.class, s -> s.mine(WorklistFilter.ALL, limit, null, false));
    return product.statistics().getPrepareStatementCount();
  }

  private List<TaskSummary> tasks(int limit) {
    return product
        .as(
            Officials.CHEN_CCPD,
            TaskBoardService.class,
            s -> s.tasks(TaskFilter.year(2024), limit, null, false))
        .items();
  }

  private TaskDetails task(int number) {
    return product.as(Officials.CHEN_CCPD, TaskBoardService.class, s -> s.task(2024, number));
  }

  private List<HistoryEntry> history(int number) {
    var id = task(number).summary().id();
    return product
        .as(Officials.CHEN_CCPD, HistoryService.class, s -> s.ofTask(id, 50, null))
        .items();
  }

  private List<WorklistItem> worklist(Caller caller) {
    return product
        .as(caller, WorklistService.class, s -> s.mine(WorklistFilter.ALL, 500, null, false))
        .items();
  }

  private ImportPreview preview(String text) {
    return product.as(Officials.LI_OFFICE, PlanImportService.class, s -> previewBy(s, text));
  }

  private static ImportPreview previewBy(PlanImportService service, String text) {
    int year = text.contains("2025") ? 2025 : 2024;
    return service.preview(year, text.getBytes(UTF_8), "text/plain");
  }

  private ImportPreview settle(ImportPreview preview) {
    return product.as(
        Officials.LI_OFFICE,
        PlanImportService.class,
        s -> s.settle(preview.id(), settlement(preview)));
  }

  private static List<ImportPreview.Settlement> settlement(ImportPreview preview) {
    return preview.anomalies().stream()
        .filter(ImportPreview.Anomaly::blocks)
        .map(a -> new ImportPreview.Settlement(Objects.requireNonNull(a.name()), "ngoa", true))
        .toList();
  }

  private int commit(ImportPreview preview) {
    return product.as(Officials.LI_OFFICE, PlanImportService.class, s -> s.commit(preview.id()));
  }

  private PlanVersionDetails publish(Caller caller) {
    var version =
        product.as(Officials.LI_OFFICE, PlanService.class, s -> s.version(2024, 1).version());
    return product.as(caller, PlanService.class, s -> s.publish(2024, 1, version));
  }

  private static void refused(ThrowingCallable call, String code, DomainException.Kind kind) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            DomainException.class,
            e -> {
              assertThat(e.code()).isEqualTo(code);
              assertThat(e.kind()).isEqualTo(kind);
            });
  }

  private static String twinText() {
    try {
      return twin("en");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String twin(String language) throws IOException {
    var name = "/org/ipplan/plan/text/twin-2024." + language + ".txt";
    try (var file = Objects.requireNonNull(MainJobScenarioTest.class.getResourceAsStream(name))) {
      return new String(file.readAllBytes(), UTF_8);
    }
  }
}
