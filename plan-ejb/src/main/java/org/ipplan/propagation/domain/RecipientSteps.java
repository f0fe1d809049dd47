package org.ipplan.propagation.domain;

import static org.ipplan.propagation.RecipientState.CONFIRMED;
import static org.ipplan.propagation.RecipientState.ENDED;
import static org.ipplan.propagation.RecipientState.ENTERED;
import static org.ipplan.propagation.RecipientState.REJECTED;
import static org.ipplan.propagation.RecipientState.WITHDRAWN;

import java.util.List;
import java.util.Set;
import org.ipplan.propagation.RecipientState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.Guard;
import org.ipplan.shared.workflow.Need;
import org.ipplan.shared.workflow.Transition;
import org.ipplan.shared.workflow.Workflow;
import org.jspecify.annotations.Nullable;

/** The table of a recipient's steps: the publisher enters, the approver confirms. */
public final class RecipientSteps {
  public static final String CONFIRM = "confirm";
  public static final String REJECT = "reject";
  public static final String WITHDRAW = "withdraw";
  public static final String END = "end";

  /** What a step is decided on: who entered it, for which absent official, and who asks. */
  public record Facts(String enteredBy, @Nullable String enteredFor, Caller caller) {
    boolean own() {
      return caller.isOneOf(enteredBy, enteredFor);
    }
  }

  private static final Guard<Facts> APPROVER =
      Guard.that("recipient.approver-only", facts -> facts.caller().is(Role.CREDIT_APPROVER));
  private static final Guard<Facts> FOUR_EYES =
      Guard.that("recipient.four-eyes", facts -> !facts.own());
  private static final Guard<Facts> PUBLISHER =
      Guard.that("recipient.publisher-only", facts -> facts.caller().is(Role.CREDIT_PUBLISHER));
  private static final Guard<Facts> OWN = Guard.that("recipient.own-only", Facts::own);

  public static final Workflow<RecipientState, Facts> WORKFLOW =
      new Workflow<>(
          "list-recipient",
          RecipientState.class,
          List.of(
              step(CONFIRM, ENTERED, CONFIRMED).by(APPROVER).by(FOUR_EYES),
              step(REJECT, ENTERED, REJECTED).by(APPROVER).by(FOUR_EYES).needing(Need.REASON),
              step(WITHDRAW, ENTERED, WITHDRAWN).by(PUBLISHER).by(OWN),
              step(END, CONFIRMED, ENDED).by(PUBLISHER).needing(Need.REASON)));

  private RecipientSteps() {}

  private static Transition<RecipientState, Facts> step(
      String action, RecipientState from, RecipientState to) {
    return Transition.step(action, Set.of(from), to);
  }
}
