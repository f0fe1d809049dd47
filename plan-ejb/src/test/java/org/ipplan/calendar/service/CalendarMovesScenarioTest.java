package org.ipplan.calendar.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.assignment.AssignmentDetails;
import org.ipplan.assignment.AssignmentService;
import org.ipplan.assignment.service.SignForDates;
import org.ipplan.audit.HistoryEntry;
import org.ipplan.audit.HistoryService;
import org.ipplan.calendar.CalendarAdministration;
import org.ipplan.calendar.CalendarChange;
import org.ipplan.calendar.CalendarFile;
import org.ipplan.calendar.CalendarPreview;
import org.ipplan.calendar.CalendarYearDetails;
import org.ipplan.calendar.ChangedDay;
import org.ipplan.progress.CoSignatureDetails;
import org.ipplan.progress.CoSignatureService;
import org.ipplan.progress.NewCoSignature;
import org.ipplan.progress.ReportContent;
import org.ipplan.progress.ReportDetails;
import org.ipplan.progress.ReportService;
import org.ipplan.shared.Caller;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.supervision.TaskBoardService;
import org.ipplan.testing.NewCalendar;
import org.ipplan.testing.Officials;
import org.ipplan.testing.Product;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A calendar is loaded: what it would move is seen before, and moved once it is confirmed. */
class CalendarMovesScenarioTest {
  private static final int SHARES = 258;
  private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
  private Product product;

  @BeforeEach
  void handOutBeforeTheYearIsPublished() {
    product = Product.startWith(DatesMovedInTests.class).withDirectory();
    product.setNow(Instant.parse("2026-12-29T01:00:00Z"));
    product.withSampleYear();
  }

  @AfterEach
  void stop() {
    product.close();
  }

  @Test
  void aFileShowsEveryDateItWouldMoveBeforeItIsHandedIn() {
    var preview = dryRun();

    assertThat(preview.days())
        .containsExactly(new ChangedDay(NEW_YEAR, false, "元旦", "New Year's Day"));
    assertThat(preview.moves()).hasSize(SHARES);
    assertThat(preview.moves().get(0))
        .satisfies(
            move -> {
              assertThat(move.date()).isEqualTo("sign-for-by");
              assertThat(move.objectType()).isEqualTo("assignment");
              assertThat(move.task()).extracting("year", "number").containsExactly(2024, 1);
              assertThat(move.department()).isEqualTo("cnipa");
              assertThat(move.nowOn()).isEqualTo("2027-01-05");
              assertThat(move.thenOn()).isEqualTo("2027-01-06");
              assertThat(move.because()).extracting(ChangedDay::on).containsExactly(NEW_YEAR);
            });
    assertThat(product.database().number("select count(*) from calendar_year")).isZero();
    assertThat(share(50).signForByOn()).isEqualTo("2027-01-05");
  }

  @Test
  void confirmingMovesEachDateOnceWithOneRecordAndOneEvent() {
    var loaded = load();
    assertThat(preview(loaded).moves()).hasSize(SHARES);
    assertThat(share(50).signForByOn()).isEqualTo("2027-01-05");

    confirm(loaded);

    assertThat(share(50).signForByOn()).isEqualTo("2027-01-06");
    assertThat(records("assignment")).isEqualTo(SHARES);
    assertThat(product.bean(DatesMovedInTests.class).heard()).hasSize(SHARES);
    assertThat(history(50))
        .filteredOn(entry -> entry.action().equals("move-date"))
        .first()
        .satisfies(
            entry -> {
              assertThat(entry.reason()).isEqualTo("A notice for tests");
              assertThat(entry.changes())
                  .containsEntry("date", "sign-for-by")
                  .containsEntry("from", "2027-01-05")
                  .containsEntry("to", "2027-01-06");
            });
    assertThat(preview(loaded).moves()).isEmpty();
    confirm(load());
    assertThat(records("assignment")).isEqualTo(SHARES);
  }

  @Test
  void aSignedShareKeepsTheDateItsDepartmentSignedFor() {
    take("accept", StepInput.NONE);

    assertThat(dryRun().moves()).hasSize(SHARES - 1);
    confirm(load());
    assertThat(share(50).signForByOn()).isEqualTo("2027-01-05");
  }

  @Test
  void aShareSignedBetweenTheListAndTheMoveKeepsItsDate() {
    var feature = product.bean(SignForDates.class);
    var change = change();
    var listed = product.inTransaction(() -> feature.moves(change));
    take("accept", StepInput.NONE);

    var moved = product.inTransaction(() -> feature.move(listed));

    assertThat(listed).hasSize(SHARES);
    assertThat(moved).hasSize(SHARES - 1).doesNotContainKey(share(50).id());
  }

  @Test
  void anUpheldShareIsReckonedFromTheDayItWasUpheld() {
    take("dispute", StepInput.reason("不属于本部门职责"));
    product.setNow(Instant.parse("2026-12-30T01:00:00Z"));
    takeAs(Officials.LI_OFFICE, "confirm", StepInput.reason("属于本部门职责"));
    assertThat(share(50).signForByOn()).isEqualTo("2027-01-06");

    confirm(load());

    assertThat(share(50).signForByOn()).isEqualTo("2027-01-07");
  }

  @Test
  void datesThatHavePassedStayWhereTheyAre() {
    product.setNow(Instant.parse("2027-01-06T01:00:00Z"));

    assertThat(dryRun().moves()).isEmpty();
    confirm(load());
    assertThat(share(50).signForByOn()).isEqualTo("2027-01-05");
  }

  @Test
  void aReturnedReportMovesWhereTheOfficeNamedNoDayAndIsNobodyElsesBusiness() {
    var report = returnedReport(null);
    assertThat(report.dueOn()).isEqualTo("2027-01-05");

    assertThat(dryRun().moves())
        .filteredOn(move -> move.objectType().equals("report"))
        .singleElement()
        .satisfies(
            move -> {
              assertThat(move.date()).isEqualTo("resubmit-by");
              assertThat(move.thenOn()).isEqualTo("2027-01-06");
              assertThat(move.object()).isNull();
              assertThat(move.task()).isNull();
              assertThat(move.department()).isNull();
            });
    confirm(load());

    var moved = report(report.id());
    assertThat(moved.dueOn()).isEqualTo("2027-01-06");
    assertThat(moved.reviews().get(0).dueOn()).isEqualTo("2027-01-05");
    assertThat(history(50, Officials.CHEN_CCPD)).anyMatch(CalendarMovesScenarioTest::movedReport);
    assertThat(history(50, Officials.EXPERT_HE)).noneMatch(CalendarMovesScenarioTest::movedReport);
  }

  @Test
  void aReturnedReportKeepsTheDayTheOfficeNamed() {
    var report = returnedReport(LocalDate.of(2027, 1, 5));

    confirm(load());

    assertThat(report(report.id()).dueOn()).isEqualTo("2027-01-05");
    assertThat(records("report")).isZero();
  }

  @Test
  void aCoSignatureMovesWhereNoDayWasNamed() {
    var asked = askToCoSign("samr", null);
    var named = askToCoSign("cnipa", LocalDate.of(2027, 1, 5));
    assertThat(coSignature(asked).dueOn()).isEqualTo("2027-01-05");

    assertThat(dryRun().moves())
        .filteredOn(move -> move.objectType().equals("co-signature"))
        .singleElement()
        .satisfies(
            move -> {
              assertThat(move.date()).isEqualTo("co-sign-by");
              assertThat(move.thenOn()).isEqualTo("2027-01-06");
            });
    confirm(load());

    assertThat(coSignature(asked).dueOn()).isEqualTo("2027-01-06");
    assertThat(coSignature(named).dueOn()).isEqualTo("2027-01-05");
    assertThat(records("co-signature")).isOne();
  }

  @Test
  void aCoSignatureThatWasAnsweredKeepsItsDate() {
    var asked = askToCoSign("samr", null);
    product.as(
        Officials.HUANG_SAMR,
        CoSignatureService.class,
        s -> s.take(asked, "agree", s.get(asked).version(), StepInput.NONE));

    confirm(load());

    assertThat(coSignature(asked).dueOn()).isEqualTo("2027-01-05");
  }

  private UUID askToCoSign(String department, @Nullable LocalDate dueOn) {
    var report = openReport();
    return product.as(
        Officials.CHEN_CCPD,
        CoSignatureService.class,
        s -> s.ask(report, new NewCoSignature(department, null, dueOn)));
  }

  private CoSignatureDetails coSignature(UUID id) {
    return product.as(Officials.CHEN_CCPD, CoSignatureService.class, s -> s.get(id));
  }

  /** The report on the lead's share, begun where there is none yet. */
  private UUID openReport() {
    var share = share(50);
    var begun =
        product.as(Officials.CHEN_CCPD, ReportService.class, r -> r.ofTask(share.task())).stream()
            .map(ReportDetails::id)
            .findFirst();
    return begun.orElseGet(() -> beginReport());
  }

  private UUID beginReport() {
    take("accept", StepInput.NONE);
    var content = new ReportContent("上半年完成三项工作。", 40, List.of());
    var share = share(50).id();
    return product.as(
        Officials.CHEN_CCPD,
        ReportService.class,
        reports -> reports.begin(share, "2024-H1", false, content));
  }

  @Test
  void reportingPeriodsAreFixed() {
    var before =
        product.database().number("select sum(due_on - date '2000-01-01') from reporting_period");
    confirm(load());

    assertThat(
            product
                .database()
                .number("select sum(due_on - date '2000-01-01') from reporting_period"))
        .isEqualTo(before);
  }

  @Test
  void aPreviewCostsTheSameNumberOfStatementsHoweverManyDatesMove() {
    product.statistics().clear();
    dryRun();
    var all = product.statistics().getPrepareStatementCount();
    product.database().execute("UPDATE assignment SET state = 'ACCEPTED' WHERE position > 1");

    product.statistics().clear();
    assertThat(dryRun().moves()).hasSizeLessThan(SHARES);
    assertThat(product.statistics().getPrepareStatementCount()).isEqualTo(all);
  }

  @Test
  void onlyAdministratorsSeeWhatAFileWouldMove() {
    assertThatThrownBy(() -> preview(Officials.ZHANG_OFFICE))
        .hasMessageContaining("calendar.administrators-only");
    var loaded = load();
    assertThatThrownBy(
            () ->
                product.as(
                    Officials.ZHANG_OFFICE,
                    CalendarAdministration.class,
                    admin -> admin.preview(loaded.id())))
        .hasMessageContaining("calendar.administrators-only");
  }

  private CalendarChange change() {
    var now = product.inTransaction(() -> product.bean(CalendarInForce.class).calendar());
    var then = CalendarFile.read(NewCalendar.file(), NewCalendar.YEAR);
    return new CalendarChange(now, now.with(then), LocalDate.of(2026, 12, 29));
  }

  private CalendarPreview dryRun() {
    return NewCalendar.preview(product);
  }

  private CalendarPreview preview(Caller caller) {
    return product.as(
        caller,
        CalendarAdministration.class,
        admin -> admin.preview(NewCalendar.YEAR, NewCalendar.file()));
  }

  private CalendarPreview preview(CalendarYearDetails loaded) {
    return product.as(
        Officials.SYSADMIN2, CalendarAdministration.class, admin -> admin.preview(loaded.id()));
  }

  private CalendarYearDetails load() {
    return NewCalendar.handIn(product);
  }

  private void confirm(CalendarYearDetails loaded) {
    NewCalendar.confirm(product, loaded);
  }

  private void take(String action, StepInput input) {
    takeAs(Officials.CHEN_CCPD, action, input);
  }

  private void takeAs(Caller caller, String action, StepInput input) {
    var share = share(50);
    product.as(
        caller,
        AssignmentService.class,
        shares -> shares.take(share.id(), action, share.version(), input));
  }

  /** The lead's share of a task: 中央宣传部's of task 50. */
  private AssignmentDetails share(int number) {
    var id =
        product.as(
            Officials.CHEN_CCPD,
            TaskBoardService.class,
            board -> board.task(2024, number).assignments().get(0).id());
    return product.as(Officials.CHEN_CCPD, AssignmentService.class, shares -> shares.get(id));
  }

  private ReportDetails returnedReport(@Nullable LocalDate named) {
    var id = beginReport();
    step(Officials.CHEN_CCPD, id, "submit", StepInput.NONE);
    return step(Officials.LI_OFFICE, id, "return", new StepInput("请补充数据", null, null, null, named));
  }

  private ReportDetails step(Caller caller, UUID id, String action, StepInput input) {
    return product.as(
        caller,
        ReportService.class,
        reports -> reports.take(id, action, reports.get(id).version(), input));
  }

  private ReportDetails report(UUID id) {
    return product.as(Officials.CHEN_CCPD, ReportService.class, reports -> reports.get(id));
  }

  private List<HistoryEntry> history(int number) {
    return history(number, Officials.CHEN_CCPD);
  }

  private List<HistoryEntry> history(int number, Caller caller) {
    var task = share(number).task();
    return product.as(caller, HistoryService.class, trail -> trail.ofTask(task, 200, null)).items();
  }

  private static boolean movedReport(HistoryEntry entry) {
    return entry.action().equals("move-date") && entry.objectType().equals("report");
  }

  private long records(String objectType) {
    return product
        .database()
        .number(
            "select count(*) from audit_record where action = 'move-date' and object_type = '"
                + objectType
                + "'");
  }
}
