package org.ipplan.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.supervision.Reminder.Kind;
import org.ipplan.testing.Officials;
import org.ipplan.testing.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Slips: letters of the office that a department answers in writing. */
class SlipScenarioTest {
  private static final NewSlip YELLOW = new NewSlip(SlipColour.YELLOW, "进度滞后，请说明原因。", 5);
  private static final StepInput ANSWER = new StepInput(null, "已调整安排。", null, null, null);

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
  void aSlipIsSentAnsweredGivenBackAndClosed() {
    var slip = prepare(Officials.LI_OFFICE, YELLOW);
    var sent = take(Officials.LI_OFFICE, slip, "send", StepInput.NONE);
    assertThat(sent.year()).isEqualTo(2024);
    assertThat(sent.number()).isOne();
    // the tenth is the Dragon Boat Festival
    assertThat(sent.answerByOn()).isEqualTo(LocalDate.of(2024, 6, 11));

    take(Officials.CHEN_CCPD, slip, "answer", ANSWER);
    take(Officials.LI_OFFICE, slip, "return", StepInput.reason("请写明完成日期"));
    take(Officials.LIU_CCPD, slip, "answer", ANSWER);
    var closed = take(Officials.ZHANG_OFFICE, slip, "close", StepInput.NONE);

    assertThat(closed.state()).isEqualTo(SlipState.CLOSED);
    assertThat(closed.answer()).isEqualTo("已调整安排。");
    assertThat(closed.answeredBy()).isEqualTo("liu.ccpd");
  }

  @Test
  void sendingTellsTheDepartmentAndStandsAmongItsReminders() {
    var slip = prepare(Officials.LI_OFFICE, YELLOW);
    assertThat(told.all()).isEmpty();

    take(Officials.LI_OFFICE, slip, "send", StepInput.NONE);

    assertThat(told.all())
        .singleElement()
        .satisfies(
            reminder -> {
              assertThat(reminder.kind()).isEqualTo(Kind.YELLOW_SLIP);
              assertThat(reminder.href()).isEqualTo("/slips/" + slip);
              assertThat(reminder.workingDaysLeft()).isEqualTo(5);
            });
    var reminders =
        product.as(
            Officials.CHEN_CCPD,
            ReminderService.class,
            s -> s.ofTask(task.id, 10, null, false).items());
    assertThat(reminders).extracting(ReminderDetails::kind).containsExactly(Kind.YELLOW_SLIP);
  }

  @Test
  void aRedOneTakesALeadWhoDidNotPrepareIt() {
    var red = new NewSlip(SlipColour.RED, "严重逾期", 3);
    var byStaff = prepare(Officials.LI_OFFICE, red);
    var byLead = prepare(Officials.ZHANG_OFFICE, red);

    assertThat(refusal(Officials.LI_OFFICE, byStaff, "send").code()).isEqualTo("slip.red-by-lead");
    assertThat(refusal(Officials.ZHANG_OFFICE, byLead, "send").code()).isEqualTo("slip.four-eyes");
    assertThat(take(Officials.ZHANG_OFFICE, byStaff, "send", StepInput.NONE).number()).isOne();
  }

  @Test
  void numbersRunThroughTheYear() {
    for (int expected = 1; expected <= 3; expected++) {
      var slip = prepare(Officials.LI_OFFICE, YELLOW);
      assertThat(take(Officials.LI_OFFICE, slip, "send", StepInput.NONE).number())
          .isEqualTo(expected);
    }
    product.setNow(Instant.parse("2025-01-06T01:00:00Z"));
    var next = prepare(Officials.LI_OFFICE, YELLOW);
    assertThat(take(Officials.LI_OFFICE, next, "send", StepInput.NONE).number()).isOne();
  }

  @Test
  void nobodyOutsideTheOfficeReadsWhatWasNotSent() {
    var slip = prepare(Officials.LI_OFFICE, YELLOW);

    for (var outsider : List.of(Officials.CHEN_CCPD, Officials.LEADER_FENG)) {
      assertThat(read(outsider)).isEmpty();
      assertThat(refusal(outsider, slip, "answer").code()).isEqualTo("slip.not-found");
    }
    take(Officials.LI_OFFICE, slip, "send", StepInput.NONE);
    assertThat(read(Officials.CHEN_CCPD)).hasSize(1);
    assertThat(read(Officials.LEADER_FENG)).hasSize(1);
    assertThat(read(Officials.HUANG_SAMR)).isEmpty();
    assertThat(read(Officials.READER_SYSTEM)).isEmpty();
  }

  @Test
  void aSlipWaitsForTheDepartmentUntilItIsAnsweredAndThenForTheOffice() {
    var slip = prepare(Officials.LI_OFFICE, YELLOW);
    assertThat(waiting(Officials.CHEN_CCPD)).isEmpty();

    take(Officials.LI_OFFICE, slip, "send", StepInput.NONE);
    assertThat(waiting(Officials.CHEN_CCPD))
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.id()).isEqualTo(slip);
              assertThat(item.href()).isEqualTo("/slips/" + slip);
              assertThat(item.dueOn()).isEqualTo(LocalDate.of(2024, 6, 11));
              assertThat(item.light()).as("its term has just begun").isEqualTo(Light.GREY);
            });
    assertThat(waiting(Officials.HUANG_SAMR)).isEmpty();
    assertThat(waiting(Officials.LI_OFFICE)).isEmpty();

    take(Officials.CHEN_CCPD, slip, "answer", ANSWER);
    assertThat(waiting(Officials.CHEN_CCPD)).isEmpty();
    assertThat(waiting(Officials.LI_OFFICE)).extracting(WorklistItem::id).containsExactly(slip);

    take(Officials.LI_OFFICE, slip, "close", StepInput.NONE);
    assertThat(waiting(Officials.LI_OFFICE)).isEmpty();
  }

  private List<WorklistItem> waiting(Caller caller) {
    var filter = new WorklistFilter(WorklistItem.Kind.SLIP, null, null, null, null);
    return product.as(caller, WorklistService.class, s -> s.mine(filter, 100, null, false)).items();
  }

  @Test
  void aSlipDoesNotSetTheLight() {
    var before = light();
    take(Officials.LI_OFFICE, prepare(Officials.LI_OFFICE, YELLOW), "send", StepInput.NONE);

    assertThat(light()).isEqualTo(before);
  }

  @Test
  void theOfficeAlonePreparesAndOnlyOnOpenShares() {
    assertThat(refused(Officials.CHEN_CCPD, YELLOW).code()).isEqualTo("slip.office-only");
    assertThat(refused(Officials.LI_OFFICE, new NewSlip(SlipColour.BLUE, " ", 0)).errors())
        .extracting("field")
        .containsExactly("reason", "workingDays");
    task.set("state = 'DONE'");
    assertThat(refused(Officials.LI_OFFICE, YELLOW).code()).isEqualTo("slip.share-over");
  }

  private Light light() {
    return product
        .as(Officials.LI_OFFICE, TaskBoardService.class, board -> board.task(task.id))
        .summary()
        .light();
  }

  private UUID prepare(Caller caller, NewSlip slip) {
    return product.as(caller, SlipService.class, s -> s.prepare(task.share, slip));
  }

  private DomainException refused(Caller caller, NewSlip slip) {
    return catchThrowableOfType(DomainException.class, () -> prepare(caller, slip));
  }

  private SlipDetails take(Caller caller, UUID slip, String action, StepInput input) {
    return product.as(
        caller, SlipService.class, s -> s.take(slip, action, s.get(slip).version(), input));
  }

  private DomainException refusal(Caller caller, UUID slip, String action) {
    return catchThrowableOfType(DomainException.class, () -> take(caller, slip, action, ANSWER));
  }

  private List<SlipDetails> read(Caller caller) {
    return product.as(caller, SlipService.class, s -> s.ofTask(task.id));
  }
}
