package org.ipplan.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.supervision.Reminder.Kind;
import org.ipplan.supervision.Reminder.Matter;
import org.ipplan.testing.Officials;
import org.ipplan.testing.Product;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The office urges by hand; whoever has to do with the task reads it. */
class UrgeScenarioTest {
  private static final NewUrge PLAIN = new NewUrge(null, "请于本周内报告进展。", false);

  private static Product product;
  private static ToldInTests told;
  private DueTask task;

  @BeforeAll
  static void start() {
    product = Product.startWith(ToldInTests.class).withDirectory();
    told = product.bean(ToldInTests.class);
  }

  @BeforeEach
  void begin() {
    DueTask.forgetAll(product);
    task = DueTask.in(product, 1, "2024-06-28");
    product.setNow(Instant.parse("2024-06-03T01:00:00Z"));
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  @Test
  void anUrgeIsToldKeptAndRecorded() {
    var made = urge(Officials.LI_OFFICE, PLAIN);

    assertThat(told.all())
        .singleElement()
        .satisfies(
            reminder -> {
              assertThat(reminder.id()).isEqualTo(made.id());
              assertThat(reminder.kind()).isEqualTo(Kind.URGE);
              assertThat(reminder.matter()).isEqualTo(Matter.ASSIGNMENT);
              assertThat(reminder.note()).isEqualTo(PLAIN.note());
              assertThat(reminder.audience())
                  .containsExactlyInAnyOrder(Audience.HANDLER, Audience.LIAISON);
              assertThat(reminder.workingDaysLeft()).isEqualTo(18);
            });
    assertThat(read(Officials.CHEN_CCPD)).singleElement().isEqualTo(made);
    assertThat(
            product
                .database()
                .number("SELECT count(*) FROM audit_record WHERE action = 'urge' AND reason <> ''"))
        .isOne();
  }

  @Test
  void whatIsNotSignedForIsUrgedToBeSignedFor() {
    task.set("state = 'PENDING'");

    assertThat(urge(Officials.LI_OFFICE, PLAIN).matter()).isEqualTo(Matter.SIGN_FOR);
  }

  @Test
  void anUrgentOneReachesTheHeadsToo() {
    urge(Officials.LI_OFFICE, new NewUrge(null, "急", true));

    assertThat(told.all().get(0).audience()).contains(Audience.HEAD);
    assertThat(told.all().get(0).urgent()).isTrue();
  }

  @Test
  void aContinuingTaskIsUrgedWithoutADate() {
    task.setTask("continuing = true");

    assertThat(urge(Officials.LI_OFFICE, PLAIN).dueOn()).isNull();
  }

  @Test
  void nobodyUrgesTwiceADayButSomebodyElseMay() {
    urge(Officials.LI_OFFICE, PLAIN);

    assertThat(refusal(Officials.LI_OFFICE, PLAIN).code()).isEqualTo("reminder.urged-today");
    urge(Officials.ZHANG_OFFICE, PLAIN);
    product.setNow(Instant.parse("2024-06-04T01:00:00Z"));
    urge(Officials.LI_OFFICE, PLAIN);
    assertThat(told.all()).hasSize(3);
  }

  @Test
  void onlyTheOfficeUrges() {
    for (var caller :
        List.of(
            Officials.CHEN_CCPD,
            Officials.LEADER_FENG,
            Officials.SYSADMIN,
            Officials.READER_SYSTEM)) {
      assertThat(refusal(caller, PLAIN).code()).isEqualTo("reminder.office-only");
    }
  }

  @Test
  void whatIsDoneOrPausedIsNotUrged() {
    for (var state : List.of("DONE", "DISPUTED", "WITHDRAWN")) {
      task.set("state = '" + state + "'");
      assertThat(refusal(Officials.LI_OFFICE, PLAIN).code()).isEqualTo("reminder.nothing-open");
    }
    assertThat(refusal(Officials.LI_OFFICE, new NewUrge(Matter.REPORT, "报告", false)).code())
        .isEqualTo("reminder.nothing-open");
  }

  @Test
  void wordsAreNeeded() {
    for (var note : List.of(" ", "\u0000", "长".repeat(4001))) {
      assertThat(refusal(Officials.LI_OFFICE, new NewUrge(null, note, false)).errors())
          .extracting("field")
          .containsExactly("note");
    }
  }

  @Test
  void othersReadNothing() {
    urge(Officials.LI_OFFICE, PLAIN);

    assertThat(read(Officials.LEADER_FENG)).hasSize(1);
    assertThat(read(Officials.HUANG_SAMR)).isEmpty();
    assertThat(read(Officials.SUN_CREDIT)).isEmpty();
    assertThat(read(Officials.READER_SYSTEM)).isEmpty();
  }

  @Test
  void aTaskIsUrgedAsAWhole() {
    var made =
        product.as(Officials.LI_OFFICE, ReminderService.class, s -> s.urgeTask(task.id, PLAIN));

    assertThat(made).extracting(ReminderDetails::department).containsExactly("ccpd");
    assertThat(refusal(Officials.LI_OFFICE, PLAIN).code()).isEqualTo("reminder.urged-today");
  }

  @Test
  void theListGoesOnPageByPageAndCostsOneStatement() {
    IntStream.range(0, 5)
        .forEach(
            day -> {
              product.setNow(Instant.parse("2024-06-0" + (day + 3) + "T01:00:00Z"));
              urge(Officials.LI_OFFICE, PLAIN);
            });

    var first = page(2, null);
    product.statistics().clear();
    var second = page(2, first.next());
    assertThat(product.statistics().getPrepareStatementCount()).isOne();
    var third = page(2, second.next());

    assertThat(first.items()).extracting(r -> r.madeOn().getDayOfMonth()).containsExactly(7, 6);
    assertThat(second.items()).extracting(r -> r.madeOn().getDayOfMonth()).containsExactly(5, 4);
    assertThat(third.items()).extracting(r -> r.madeOn().getDayOfMonth()).containsExactly(3);
    assertThat(third.next()).isNull();
  }

  private Page<ReminderDetails> page(int limit, @Nullable String cursor) {
    return product.as(
        Officials.LI_OFFICE, ReminderService.class, s -> s.ofTask(task.id, limit, cursor, false));
  }

  private ReminderDetails urge(Caller caller, NewUrge urge) {
    return product.as(caller, ReminderService.class, s -> s.urgeShare(task.share, urge));
  }

  private DomainException refusal(Caller caller, NewUrge urge) {
    return catchThrowableOfType(DomainException.class, () -> urge(caller, urge));
  }

  private List<ReminderDetails> read(Caller caller) {
    return product
        .as(caller, ReminderService.class, s -> s.ofTask(task.id, 100, null, true))
        .items();
  }
}
