package org.ipplan.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ipplan.testing.Officials.AUDITOR;
import static org.ipplan.testing.Officials.CHEN_CCPD;
import static org.ipplan.testing.Officials.LEADER_FENG;
import static org.ipplan.testing.Officials.LI_OFFICE;
import static org.ipplan.testing.Officials.READER_SYSTEM;
import static org.ipplan.testing.Officials.ZHANG_OFFICE;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ipplan.report.ReportContent.Kind;
import org.ipplan.report.service.SampleAnnualReport;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Role;
import org.ipplan.shared.Sha256;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.supervision.WorklistFilter;
import org.ipplan.supervision.WorklistService;
import org.ipplan.testing.Product;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The annual report of the sample year, from its first draft to what is frozen. */
class AnnualReportScenarioTest {
  private static final int YEAR = 2024;
  private static final String ADDRESS = "https://plan.example.org/plan";
  private static final String NARRATIVE = "示例：已印发实施方案，覆盖31个省份。";

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
  void everyFigureIsTheRecordsAndResolves() {
    approveReportOfTask(50);
    begin();

    var whole = get(LI_OFFICE);

    assertThat(value(whole, "tasks.total"))
        .isEqualTo(number("SELECT count(*) FROM task WHERE year = 2024"));
    assertThat(value(whole, "tasks.in-progress"))
        .isEqualTo(number("SELECT count(*) FROM task WHERE year = 2024 AND state = 'IN_PROGRESS'"));
    var reported =
        whole.content().references().stream()
            .filter(each -> each.key().startsWith("task.50.report"))
            .findFirst()
            .orElseThrow();
    assertThat(reported.value().zh()).isEqualTo("40%");
    assertThat(reported.settledBy()).isEqualTo("li.office");
    assertThat(reported.content()).contains(NARRATIVE);
    assertThat(whole.content().references())
        .allSatisfy(
            each -> assertThat(Sha256.of(each.content().getBytes(UTF_8))).isEqualTo(each.sha256()));
    ReportReference resolved = as(LI_OFFICE, r -> r.reference(YEAR, null, reported.n()));
    assertThat(resolved).isEqualTo(reported);
    assertThat(quotes(whole)).containsExactly(NARRATIVE);
  }

  @Test
  void everyTokenOfEveryChapterHasItsReferenceInBothLanguages() {
    approveReportOfTask(50);
    begin();
    var content = get(LI_OFFICE).content();

    for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
      var text = new ReportText(content, locale);
      assertThat(pieces(content, text)).noneMatch(piece -> piece.text().contains("{{"));
    }
    assertThat(content.chapters()).hasSize(8);
    assertThat(content.references()).extracting(ReportReference::key).doesNotHaveDuplicates();
    assertThat(content.references().stream().map(ReportReference::n))
        .containsExactlyElementsOf(
            Stream.iterate(1, n -> n + 1).limit(content.references().size()).toList());
  }

  @Test
  void wordsWithAFigureOfTheirOwnAreNotSubmittedAndNothingIsChanged() {
    begin();
    write("overview", "全年共有{{tasks.total}}项任务，完成率95%。");

    assertThatThrownBy(() -> take(LI_OFFICE, "submit", ""))
        .isInstanceOfSatisfying(
            DomainException.class,
            refused ->
                assertThat(refused.blockedBy())
                    .extracting(block -> block.guard() + block.arguments().get(2))
                    .containsExactly("annual-report.unreferenced95%"));

    write("overview", "全年共有{{tasks.total}}项任务，[[完成率95%|办公室2024年12月统计]]。");
    var submitted = take(LI_OFFICE, "submit", "");
    assertThat(submitted.state()).isEqualTo(AnnualReportState.SUBMITTED);
    var own = get(LI_OFFICE).content().chapters().get(0).blocks().get(0);
    assertThat(own.kind()).isEqualTo(Kind.OWN);
    var statements =
        get(LI_OFFICE).content().references().stream()
            .filter(each -> each.kind() == ReferenceKind.STATEMENT)
            .toList();
    assertThat(statements).extracting(each -> each.label().zh()).containsExactly("办公室2024年12月统计");
  }

  @Test
  void whoHadAHandInItDoesNotApproveAndWhatIsApprovedStays() {
    approveReportOfTask(50);
    as(ZHANG_OFFICE, reports -> reports.begin(YEAR));
    take(LI_OFFICE, "submit", "");
    assertThatThrownBy(() -> take(ZHANG_OFFICE, "approve", ""))
        .hasMessageContaining("annual-report.four-eyes");
    var other = new Caller("ma.office", Set.of(Role.OFFICE_STAFF, Role.OFFICE_LEAD), "jco");
    take(other, "approve", "");
    take(ZHANG_OFFICE, "publish", "");
    var before = Stream.of(ReportFormat.values()).map(this::sha256).toList();

    product.database().execute("UPDATE ipplan.task SET state = 'CLOSED' WHERE year = 2024");
    product.database().execute("UPDATE ipplan.report_submission SET narrative = '改写'");
    product.setNow(Instant.parse("2024-09-03T01:00:00Z"));

    assertThat(Stream.of(ReportFormat.values()).map(this::sha256).toList()).isEqualTo(before);
    assertThat(value(get(CHEN_CCPD), "tasks.closed")).isZero();
    assertThatThrownBy(
            () ->
                product
                    .database()
                    .execute("UPDATE ipplan.annual_report SET composed = '{}' WHERE year = 2024"))
        .hasStackTraceContaining("does not change");
  }

  @Test
  void aDraftThatIsRefreshedSaysWhatMoved() {
    begin();
    product
        .database()
        .execute("UPDATE ipplan.task SET state = 'CLOSED' WHERE year = 2024 AND number = 7");

    take(LI_OFFICE, "refresh", "");

    var moved = get(LI_OFFICE).moved();
    assertThat(moved).extracting(MovedFigure::key).contains("tasks.closed", "task.7.state");
    var closed =
        moved.stream().filter(each -> each.key().equals("tasks.closed")).findFirst().orElseThrow();
    assertThat(closed.before()).isEqualTo(Words.as("0"));
    assertThat(closed.after()).isEqualTo(Words.as("1"));
  }

  @Test
  void aCorrectionIsAnotherEditionAndTheFormerStays() {
    published();
    begin();
    assertThatThrownBy(this::begin).hasMessageContaining("annual-report.open");
    write("outlook", "更正：继续跟踪{{tasks.unfinished}}项任务。");
    take(LI_OFFICE, 2, "submit", "");
    assertThat(get(CHEN_CCPD).edition().edition()).isEqualTo(1);
    take(ZHANG_OFFICE, 2, "approve", "");
    take(ZHANG_OFFICE, 2, "publish", "");

    assertThat(get(CHEN_CCPD).edition().edition()).isEqualTo(2);
    var former = as(CHEN_CCPD, reports -> reports.get(YEAR, 1));
    assertThat(former.edition().state()).isEqualTo(AnnualReportState.PUBLISHED);
  }

  @Test
  void eachReadsWhatIsForThem() {
    begin();
    assertThat(readers()).containsExactly("li.office", "leader.feng");
    take(LI_OFFICE, "submit", "");
    take(ZHANG_OFFICE, "approve", "");
    assertThat(readers()).containsExactly("li.office", "leader.feng");
    take(ZHANG_OFFICE, "publish", "");
    assertThat(readers())
        .containsExactly("li.office", "leader.feng", "chen.ccpd", "auditor", "reader-system");
    assertThat(get(READER_SYSTEM).content().references())
        .allMatch(each -> each.settledBy() == null);
    assertThat(get(READER_SYSTEM).edition().approvedBy()).isNull();
    var stranger = new Caller("other-system", Set.of(Role.SCOPE_CREDIT_READ), null);
    assertThatThrownBy(() -> get(stranger)).hasMessageContaining("plan.read-scope");
    take(ZHANG_OFFICE, "take-down", "有误");
    assertThat(readers()).containsExactly("li.office", "leader.feng");
  }

  @Test
  void composingCostsTheSameHoweverMuchWasReported() {
    begin(); // the calendar is read once
    take(LI_OFFICE, "withdraw", "重新汇编");
    product.statistics().clear();
    begin();
    var bare = product.statistics().getPrepareStatementCount();
    take(LI_OFFICE, "withdraw", "重新汇编");
    for (int number = 40; number < 60; number++) {
      approveReportOfTask(number);
    }

    product.statistics().clear();
    begin();

    assertThat(product.statistics().getPrepareStatementCount()).isEqualTo(bare).isLessThan(50);
    assertThat(value(get(LI_OFFICE), "tasks.reported")).isEqualTo(20);
  }

  @Test
  void aYearWithoutAReportIsNotCompared() {
    published();
    assertThatThrownBy(() -> as(CHEN_CCPD, reports -> reports.compare(YEAR, null, 2023)))
        .hasMessageContaining("annual-report.no-other");
    product
        .database()
        .execute(
            """
            INSERT INTO ipplan.annual_report (id, year, edition, state, composed, moved,
              records_on, composed_by, composed_at, makers, changed_at, submitted_by,
              submitted_at, approved_by, approved_at, published_on, content, sha256)
            SELECT gen_random_uuid(), 2023, 1, state, c, moved, records_on, composed_by,
              composed_at, makers, changed_at, submitted_by, submitted_at, approved_by,
              approved_at, published_on, c, encode(sha256(convert_to(c, 'UTF8')), 'hex')
            FROM (SELECT *, replace(content, '"key":"tasks.total"', '"key":"tasks.former"') AS c
              FROM ipplan.annual_report WHERE year = 2024) x
            """);

    var compared = as(CHEN_CCPD, reports -> reports.compare(YEAR, null, 2023));

    assertThat(compared.linked()).isFalse();
    assertThat(compared.figures().stream().filter(ComparedFigure::moved))
        .extracting(ComparedFigure::key)
        .containsExactly("tasks.total", "tasks.former");
  }

  @Test
  void theWorklistOfALeadHasWhatIsToApproveUnlessItIsTheirOwn() {
    begin();
    take(LI_OFFICE, "submit", "");
    assertThat(waiting(ZHANG_OFFICE)).containsExactly("SUBMITTED");
    assertThat(waiting(LI_OFFICE)).isEmpty();
    take(ZHANG_OFFICE, "return", "请补充");
    assertThat(waiting(LI_OFFICE)).containsExactly("RETURNED");
    var version = version();
    as(
        ZHANG_OFFICE,
        reports -> reports.write(YEAR, null, version, new OwnText("overview", "见{{ref:plan}}。")));
    take(LI_OFFICE, "submit", "");
    assertThat(waiting(ZHANG_OFFICE)).isEmpty();
  }

  @Test
  void theSampleRunHasAReport() {
    product.inTransaction(
        () -> {
          product.bean(SampleAnnualReport.class).load();
          return true;
        });

    var shown = get(READER_SYSTEM);

    assertThat(shown.edition().state()).isEqualTo(AnnualReportState.PUBLISHED);
    assertThat(shown.content().chapters().get(0).blocks().get(0).words().zh()).startsWith("示例");
  }

  private void published() {
    begin();
    take(LI_OFFICE, "submit", "");
    take(ZHANG_OFFICE, "approve", "");
    take(ZHANG_OFFICE, "publish", "");
  }

  private String sha256(ReportFormat format) {
    var file =
        as(
            CHEN_CCPD,
            reports -> reports.document(YEAR, null, format, Locale.SIMPLIFIED_CHINESE, ADDRESS));
    assertThat(file.content()).isNotEmpty();
    return file.sha256();
  }

  private List<String> waiting(Caller who) {
    return product
        .as(
            who,
            WorklistService.class,
            worklist -> worklist.mine(WorklistFilter.ALL, 1000, null, false))
        .items()
        .stream()
        .filter(item -> item.kind().name().equals("ANNUAL_REPORT"))
        .map(item -> item.state())
        .toList();
  }

  private List<String> readers() {
    return Stream.of(LI_OFFICE, LEADER_FENG, CHEN_CCPD, AUDITOR, READER_SYSTEM)
        .filter(
            who ->
                as(who, reports -> reports.list(10, null, false)).items().stream()
                    .anyMatch(each -> each.year() == YEAR))
        .map(Caller::name)
        .toList();
  }

  private static List<ReportText.Piece> pieces(ReportContent content, ReportText text) {
    return content.chapters().stream()
        .flatMap(chapter -> chapter.blocks().stream())
        .flatMap(
            block ->
                Stream.concat(
                    text.pieces(block).stream(),
                    block.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .flatMap(cell -> text.pieces(cell).stream())))
        .toList();
  }

  private static List<String> quotes(AnnualReportDetails.Whole whole) {
    return whole.content().chapters().stream()
        .flatMap(chapter -> chapter.blocks().stream())
        .filter(block -> block.kind() == Kind.QUOTE)
        .map(block -> block.words().zh())
        .toList();
  }

  private static long value(AnnualReportDetails.Whole whole, String key) {
    return whole.content().references().stream()
        .filter(each -> each.key().equals(key))
        .mapToLong(each -> Long.parseLong(each.value().zh()))
        .findFirst()
        .orElseThrow();
  }

  private long number(String sql) {
    return product.database().number(sql.replace("FROM task", "FROM ipplan.task"));
  }

  /** The lead's report of the first half, approved without the steps that lead there. */
  private void approveReportOfTask(int number) {
    product
        .database()
        .execute(
            """
            INSERT INTO ipplan.report (id, assignment_id, task_id, department_code, period, state,
              narrative, percent_complete, due_on, created_by, created_at, submitted_by,
              submitted_at, ever_submitted)
            SELECT gen_random_uuid(), a.id, a.task_id, a.department_code, p.code, 'APPROVED', '改',
              90, p.due_on, 'x', now(), 'x', now(), true
            FROM ipplan.assignment a JOIN ipplan.task t ON t.id = a.task_id,
              (SELECT * FROM ipplan.reporting_period WHERE year = 2024 ORDER BY from_on LIMIT 1) p
            WHERE t.year = 2024 AND t.number = %1$d AND a.position = 1
            """
                .formatted(number),
            """
            INSERT INTO ipplan.report_submission (report_id, number, narrative, percent_complete,
              figures, submitted_by, submitted_at)
            SELECT r.id, 1, '%2$s', 40, '[]', 'x', now() FROM ipplan.report r
              JOIN ipplan.task t ON t.id = r.task_id WHERE t.number = %1$d
            """
                .formatted(number, NARRATIVE),
            """
            INSERT INTO ipplan.report_review (id, report_id, submission, decision, decided_by,
              decided_at)
            SELECT gen_random_uuid(), r.id, 1, 'APPROVED', 'li.office', now()
            FROM ipplan.report r JOIN ipplan.task t ON t.id = r.task_id WHERE t.number = %1$d
            """
                .formatted(number));
  }

  private void begin() {
    as(LI_OFFICE, reports -> reports.begin(YEAR));
  }

  private void write(String chapter, String text) {
    as(LI_OFFICE, reports -> reports.write(YEAR, last(), version(), new OwnText(chapter, text)));
  }

  private int last() {
    return as(LI_OFFICE, reports -> reports.editions(YEAR)).get(0).edition();
  }

  private long version() {
    return as(LI_OFFICE, reports -> reports.editions(YEAR)).get(0).version();
  }

  private AnnualReportDetails take(Caller who, String action, String reason) {
    return take(who, null, action, reason);
  }

  private AnnualReportDetails take(
      Caller who, @Nullable Integer edition, String action, String reason) {
    var version = as(LI_OFFICE, reports -> reports.edition(YEAR, edition)).version();
    var input = reason.isEmpty() ? StepInput.NONE : StepInput.reason(reason);
    return as(who, reports -> reports.take(YEAR, edition, action, version, input));
  }

  private AnnualReportDetails.Whole get(Caller who) {
    return as(who, reports -> reports.get(YEAR, null));
  }

  private <R> R as(Caller who, Function<AnnualReportService, R> call) {
    return product.as(who, AnnualReportService.class, call);
  }
}
