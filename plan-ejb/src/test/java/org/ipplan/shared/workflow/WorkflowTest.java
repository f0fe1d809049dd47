package org.ipplan.shared.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.FieldError;
import org.ipplan.shared.Refusal;
import org.junit.jupiter.api.Test;

class WorkflowTest {
  private enum Door {
    OPEN,
    CLOSED,
    LOCKED
  }

  private record Facts(boolean janitor, boolean keyInHand) {}

  private static final Facts JANITOR = new Facts(true, true);
  private static final Facts VISITOR = new Facts(false, false);

  private static final Workflow<Door, Facts> DOOR =
      new Workflow<>(
          "door",
          Door.class,
          List.of(
              Transition.step("close", Set.of(Door.OPEN), Door.CLOSED),
              Transition.<Door, Facts>step("lock", Set.of(Door.CLOSED), Door.LOCKED)
                  .by(Guard.that("door.janitor", Facts::janitor))
                  .when(Guard.that("door.key", Facts::keyInHand))
                  .needing(Need.REASON)));

  @Test
  void aStepLeadsToTheStateOfItsRow() {
    assertThat(DOOR.take("close", Door.OPEN, VISITOR, StepInput.NONE)).isEqualTo(Door.CLOSED);
    assertThat(DOOR.take("lock", Door.CLOSED, JANITOR, StepInput.reason("night")))
        .isEqualTo(Door.LOCKED);
  }

  @Test
  void whoMayNotIsForbiddenEvenWhereTheStateWouldRefuseToo() {
    refused(
        () -> DOOR.take("lock", Door.OPEN, VISITOR, StepInput.NONE),
        DomainException.Kind.FORBIDDEN,
        "door.janitor");
  }

  @Test
  void aWrongStateIsAConflictThatNamesBothStates() {
    refused(
        () -> DOOR.take("close", Door.LOCKED, JANITOR, StepInput.NONE),
        DomainException.Kind.CONFLICT,
        "workflow.wrong-state");
    assertThatThrownBy(() -> DOOR.take("close", Door.LOCKED, JANITOR, StepInput.NONE))
        .hasMessageContaining("LOCKED")
        .hasMessageContaining("OPEN");
  }

  @Test
  void aGuardThatIsNotMetIsAConflict() {
    refused(
        () -> DOOR.take("lock", Door.CLOSED, new Facts(true, false), StepInput.reason("night")),
        DomainException.Kind.CONFLICT,
        "door.key");
  }

  @Test
  void aStepWithoutWhatItNeedsIsInvalid() {
    faulty(StepInput.NONE, "input.required");
    faulty(StepInput.reason("  "), "input.required");
    faulty(StepInput.reason("x".repeat(StepInput.MAX_TEXT + 1)), "input.too-long");
    faulty(StepInput.reason("night\u0000"), "input.control-characters");
  }

  @Test
  void offersTellEveryStepAndWhyNot() {
    var offers = DOOR.offers(Door.OPEN, VISITOR);

    assertThat(offers).extracting(StepOffer::action).containsExactly("close", "lock");
    assertThat(offers.get(0).allowed()).isTrue();
    assertThat(offers.get(1).blockedBy())
        .extracting(Refusal::guard)
        .containsExactly("door.janitor", "workflow.wrong-state");
    assertThat(offers.get(1).needs()).containsExactly("reason");
  }

  @Test
  void anActionTheTableDoesNotKnowIsNotThere() {
    refused(
        () -> DOOR.take("paint", Door.OPEN, JANITOR, StepInput.NONE),
        DomainException.Kind.NOT_FOUND,
        "workflow.unknown-action");
  }

  @Test
  void twoRowsForOneStateAreRefusedWhenTheTableIsMade() {
    List<Transition<Door, Facts>> rows =
        List.of(
            Transition.step("close", Set.of(Door.OPEN), Door.CLOSED),
            Transition.step("close", Set.of(Door.OPEN, Door.CLOSED), Door.LOCKED));

    assertThatThrownBy(() -> new Workflow<>("door", Door.class, rows))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("close");
  }

  private static void faulty(StepInput input, String code) {
    assertThatThrownBy(() -> DOOR.take("lock", Door.CLOSED, JANITOR, input))
        .isInstanceOfSatisfying(
            DomainException.class,
            e -> {
              assertThat(e.kind()).isEqualTo(DomainException.Kind.INVALID);
              assertThat(e.errors()).extracting(FieldError::code).containsExactly(code);
            });
  }

  private static void refused(ThrowingCallable call, DomainException.Kind kind, String code) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            DomainException.class,
            e -> {
              assertThat(e.kind()).isEqualTo(kind);
              assertThat(e.code()).isEqualTo(code);
            });
  }
}
