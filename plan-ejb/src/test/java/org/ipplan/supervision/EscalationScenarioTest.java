package org.ipplan.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ipplan.supervision.Audience.HANDLER;
import static org.ipplan.supervision.Audience.HEAD;
import static org.ipplan.supervision.Audience.LEADER;
import static org.ipplan.supervision.Audience.LIAISON;
import static org.ipplan.supervision.Audience.OFFICE;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.ipplan.supervision.Reminder.Matter;
import org.ipplan.testing.Officials;
import org.ipplan.testing.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The escalation ladder over the calendar of 2024, looked at as the server would. */
class EscalationScenarioTest {
  private static Product product;
  private static ToldInTests told;

  @BeforeAll
  static void start() {
    product = Product.startWith(ToldInTests.class, FailsInTests.class).withDirectory();
    told = product.bean(ToldInTests.class);
  }

  @BeforeEach
  void begin() {
    DueTask.forgetAll(product);
    product.configure("plan.escalation.hours", "09:00-17:30");
    // the ladder was looked at before anything was due
    DueTask.sweep(product, "2024-01-02");
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  @Test
  void everyRungRingsOnceOnItsWorkingDayInWorkingHours() {
    var task = DueTask.in(product, 1, "2024-02-07");

    DueTask.sweepFromTo(product, "2024-01-03", "2024-03-08");

    assertThat(days())
        .containsExactly(
            "2024-01-25 -10", "2024-02-04 -3", "2024-02-07 0", "2024-02-18 3", "2024-02-27 10");
    assertThat(product.database().number("SELECT count(*) FROM reminder WHERE overtaken")).isZero();
    assertThat(told.all()).extracting(Reminder::matterId).containsOnly(task.share);
  }

  @Test
  void eachRungTellsOneMoreThanTheOneBefore() {
    DueTask.in(product, 1, "2024-02-07");

    DueTask.sweepFromTo(product, "2024-01-25", "2024-02-27");

    assertThat(told.all())
        .extracting(Reminder::audience)
        .containsExactly(
            Set.of(HANDLER),
            Set.of(HANDLER, LIAISON),
            Set.of(HANDLER, LIAISON, HEAD),
            Set.of(HANDLER, LIAISON, HEAD, OFFICE),
            Set.of(HANDLER, LIAISON, HEAD, OFFICE, LEADER));
    assertThat(told.all()).extracting(Reminder::workingDaysLeft).containsExactly(10, 3, 0, -3, -10);
  }

  @Test
  void aWorkingSaturdayCountsAndRings() {
    DueTask.in(product, 1, "2024-05-15");

    DueTask.sweepFromTo(product, "2024-05-09", "2024-05-13");

    // 2024-05-11 is a Saturday on which offices work
    assertThat(days()).containsExactly("2024-05-09 -10", "2024-05-11 -3");
  }

  @Test
  void whatIsDoneRingsNoMore() {
    var task = DueTask.in(product, 1, "2024-02-07");
    DueTask.sweep(product, "2024-02-04");

    task.set("state = 'DONE'");
    DueTask.sweepFromTo(product, "2024-02-05", "2024-03-08");

    assertThat(days()).containsExactly("2024-02-04 -3");
  }

  @Test
  void whatIsPausedOrBelongsToAPausedTaskIsSilent() {
    var share = DueTask.in(product, 1, "2024-02-07");
    var task = DueTask.in(product, 2, "2024-02-07");
    var closed = DueTask.in(product, 3, "2024-02-07");
    share.set("state = 'PAUSED', paused_on = '2024-01-10'");
    task.setTask("state = 'PAUSED', paused_on = '2024-01-10'");
    closed.setTask("state = 'CLOSED'");

    DueTask.sweepFromTo(product, "2024-01-11", "2024-03-08");

    assertThat(told.all()).isEmpty();
  }

  @Test
  void aContinuingTaskNeverRingsForTime() {
    DueTask.in(product, 1, "2024-02-07").setTask("continuing = true");

    DueTask.sweepFromTo(product, "2024-01-11", "2024-03-08");

    assertThat(told.all()).isEmpty();
  }

  @Test
  void aMovedDateIsClimbedAnew() {
    var task = DueTask.in(product, 1, "2024-02-07");
    DueTask.sweepFromTo(product, "2024-01-03", "2024-02-07");
    told.forget();

    task.isDueOn("2024-03-15");
    DueTask.sweepFromTo(product, "2024-02-08", "2024-03-15");

    assertThat(days()).containsExactly("2024-03-01 -10", "2024-03-12 -3", "2024-03-15 0");
  }

  @Test
  void ofSeveralThatCameWhileTheServerStoodStillTheLatestRings() {
    DueTask.in(product, 1, "2024-02-07");

    DueTask.sweep(product, "2024-02-19");
    DueTask.sweep(product, "2024-02-19");

    assertThat(days()).containsExactly("2024-02-19 3");
    assertThat(product.database().number("SELECT count(*) FROM reminder WHERE overtaken"))
        .isEqualTo(3);
  }

  @Test
  void aDateBroughtForwardIsToldOnce() {
    var task = DueTask.in(product, 1, "2024-06-28");
    DueTask.sweep(product, "2024-03-01");

    task.isDueOn("2024-02-23");
    DueTask.sweepFromTo(product, "2024-03-01", "2024-03-04");

    assertThat(days()).containsExactly("2024-03-01 3");
  }

  @Test
  void whatHadPassedWhenTheDepartmentGotItIsToldToNobody() {
    var task = DueTask.in(product, 1, "2024-02-07");
    task.set("assigned_at = '2024-02-05T09:00:00+08:00'");

    DueTask.sweepFromTo(product, "2024-02-05", "2024-02-18");

    assertThat(days()).containsExactly("2024-02-07 0", "2024-02-18 3");
  }

  @Test
  void whatIsSignedForIsClimbedByItsOwnDate() {
    var task = DueTask.in(product, 1, "2024-12-31");
    task.set("state = 'PENDING'");

    DueTask.sweepFromTo(product, "2024-01-03", "2024-01-12");

    assertThat(told.all()).extracting(Reminder::matter).containsOnly(Matter.SIGN_FOR);
    assertThat(days()).containsExactly("2024-01-04 -3", "2024-01-09 0", "2024-01-12 3");
  }

  @Test
  void aReportIsOneMatterBeforeAndAfterItIsBegun() {
    var task = DueTask.in(product, 1, "2024-12-31");
    period();
    DueTask.sweep(product, "2024-07-01");
    assertThat(told.all())
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.matter()).isEqualTo(Matter.REPORT);
              assertThat(r.matterId()).isEqualTo(task.share);
              assertThat(r.href()).isEqualTo("/assignments/" + task.share);
            });

    var report = report(task, "DRAFT");
    DueTask.sweepFromTo(product, "2024-07-01", "2024-07-10");
    assertThat(days()).containsExactly("2024-07-01 -10", "2024-07-10 -3");
    assertThat(told.all().get(1).href()).isEqualTo("/reports/" + report);

    product.database().execute("UPDATE report SET state = 'SUBMITTED'");
    DueTask.sweepFromTo(product, "2024-07-11", "2024-07-31");
    assertThat(told.all()).hasSize(2);
  }

  @Test
  void aFindingIsClimbedWhateverBecameOfItsTask() {
    var task = DueTask.in(product, 1, "2024-12-31");
    task.setTask("state = 'CLOSED'");
    var finding = finding(task, "2024-03-15");

    DueTask.sweepFromTo(product, "2024-03-11", "2024-03-12");
    product.database().execute("UPDATE finding SET suspended_on = '2024-03-13'");
    DueTask.sweepFromTo(product, "2024-03-13", "2024-03-29");

    assertThat(told.all())
        .singleElement()
        .satisfies(
            reminder -> {
              assertThat(reminder.matter()).isEqualTo(Matter.FINDING);
              assertThat(reminder.matterId()).isEqualTo(finding);
              assertThat(reminder.workingDaysLeft()).isEqualTo(3);
            });
  }

  @Test
  void aClosedPeriodRingsForNobody() {
    DueTask.in(product, 1, "2024-12-31");
    period();
    product
        .database()
        .execute("UPDATE reporting_period SET closed_by = 'li.office', closed_at = now()");

    DueTask.sweepFromTo(product, "2024-07-01", "2024-07-31");

    assertThat(told.all()).isEmpty();
  }

  @Test
  void theHoursAreASetting() {
    DueTask.in(product, 1, "2024-02-07");
    product.configure("plan.escalation.hours", "13:00-14:00");

    DueTask.sweep(product, "2024-02-07");
    assertThat(told.all()).isEmpty();

    product.configure("plan.escalation.hours", "08:00-12:00");
    DueTask.sweep(product);
    assertThat(told.all()).hasSize(1);
  }

  @Test
  void membersThatLookAtOnceRingOnce() {
    IntStream.range(1, 20).forEach(number -> DueTask.in(product, number, "2024-02-07"));
    DueTask.at(product, LocalDate.of(2024, 2, 7), LocalTime.NOON);

    var looks =
        IntStream.range(0, 4)
            .mapToObj(i -> CompletableFuture.runAsync(() -> DueTask.sweep(product)))
            .toList();
    looks.forEach(CompletableFuture::join);

    assertThat(told.all()).hasSize(19);
    assertThat(product.database().number("SELECT count(*) FROM reminder WHERE NOT overtaken"))
        .isEqualTo(19);
  }

  @Test
  void oneListenerThatFailsHoldsUpItsOwnMatterAlone() {
    var first = DueTask.in(product, 1, "2024-02-07");
    var failing = DueTask.in(product, 2, "2024-02-07");
    var last = DueTask.in(product, 3, "2024-02-07");
    var listener = product.bean(FailsInTests.class);
    listener.failOn(failing.share);

    assertThatThrownBy(() -> DueTask.sweep(product, "2024-02-07"))
        .hasMessageContaining("1 matters");

    assertThat(reminded(first)).isOne();
    assertThat(reminded(last)).isOne();
    assertThat(reminded(failing)).isZero();
    assertThat(recorded(failing)).isZero();

    listener.failOnNothing();
    DueTask.sweep(product, "2024-02-07");
    assertThat(reminded(failing)).isOne();
    assertThat(recorded(failing)).isOne();
    assertThat(reminded(first)).isOne();
  }

  private static long reminded(DueTask task) {
    return product
        .database()
        .number(
            "SELECT count(*) FROM reminder WHERE NOT overtaken AND task_id = '" + task.id + "'");
  }

  private static long recorded(DueTask task) {
    return product
        .database()
        .number("SELECT count(*) FROM audit_record WHERE task_id = '" + task.id + "'");
  }

  @Test
  void theTrailHasOneRecordEach() {
    DueTask.in(product, 1, "2024-02-07");
    DueTask.sweepFromTo(product, "2024-02-04", "2024-02-07");

    assertThat(
            product
                .database()
                .number(
                    "SELECT count(*) FROM audit_record WHERE action = 'remind'"
                        + " AND actor = 'plan' AND visibility = 'PARTIES'"))
        .isEqualTo(2);
  }

  /** Apart from what each reminder costs those who hear of it. */
  @Test
  void aLookCostsTheSameNumberOfStatementsWhateverItFinds() {
    IntStream.range(1, 4).forEach(this::passedBeforeItWasHandedOut);
    var few = statements("2024-02-08");
    IntStream.range(4, 40).forEach(this::passedBeforeItWasHandedOut);
    var many = statements("2024-02-08");

    assertThat(many).isEqualTo(few);
    assertThat(told.all()).isEmpty();
    assertThat(product.database().number("SELECT count(*) FROM reminder")).isEqualTo(39 * 3);
  }

  private void passedBeforeItWasHandedOut(int number) {
    DueTask.in(product, number, "2024-02-07").set("assigned_at = '2024-02-08T09:00:00+08:00'");
  }

  private long statements(String day) {
    product.statistics().clear();
    DueTask.sweep(product, day);
    return product.statistics().getPrepareStatementCount();
  }

  private List<String> days() {
    return product.as(
        Officials.LI_OFFICE,
        ReminderService.class,
        reminders ->
            told.all().stream()
                .map(Reminder::task)
                .distinct()
                .flatMap(task -> reminders.ofTask(task, 100, null, false).items().stream())
                .filter(each -> told.all().stream().anyMatch(r -> r.id().equals(each.id())))
                .map(each -> each.madeOn() + " " + each.rung())
                .sorted()
                .toList());
  }

  private void period() {
    product
        .database()
        .execute(
            """
            INSERT INTO reporting_period (code, year, from_on, to_on, due_on)
            VALUES ('2024-H1', 2024, '2024-01-01', '2024-06-30', '2024-07-15')
            """);
  }

  private UUID report(DueTask task, String state) {
    var id = UUID.randomUUID();
    product
        .database()
        .execute(
            """
            INSERT INTO report (id, assignment_id, task_id, department_code, period, state, due_on,
              created_by, created_at)
            VALUES ('%s', '%s', '%s', 'ccpd', '2024-H1', '%s', '2024-07-15', 'chen.ccpd', now())
            """
                .formatted(id, task.share, task.id, state));
    return id;
  }

  private UUID finding(DueTask task, String dueOn) {
    var inspection = UUID.randomUUID();
    var id = UUID.randomUUID();
    product
        .database()
        .execute(
            """
            INSERT INTO inspection (id, title, kind, ordered_by, document_number, ordered_on,
              from_on, to_on, methods, state, prepared_by, prepared_at)
            VALUES ('%s', '专项督查', 'SPECIAL', '国务院办公厅', '国办发〔2024〕1号', '2024-01-05',
              '2024-01-08', '2024-01-31', 'VISIT', 'UNDER_WAY', 'li.office', now())
            """
                .formatted(inspection),
            "INSERT INTO inspection_department VALUES ('" + inspection + "', 'ccpd')",
            """
            INSERT INTO finding (id, inspection_id, number, department_code, task_id, text, basis,
              due_on, state, issued_on, object_by_on)
            VALUES ('%s', '%s', 1, 'ccpd', '%s', '台账不全', '任务要求', '%s', 'RECTIFYING',
              '2024-03-04', '2024-04-03')
            """
                .formatted(id, inspection, task.id, dueOn));
    return id;
  }
}
