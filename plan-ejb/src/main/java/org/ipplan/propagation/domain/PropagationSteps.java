package org.ipplan.propagation.domain;

import static org.ipplan.propagation.PropagationState.APPLIED;
import static org.ipplan.propagation.PropagationState.FAILED;
import static org.ipplan.propagation.PropagationState.PENDING;
import static org.ipplan.propagation.PropagationState.SENT;

import java.util.EnumSet;
import java.util.List;
import org.ipplan.propagation.PropagationState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.Guard;
import org.ipplan.shared.workflow.Need;
import org.ipplan.shared.workflow.Transition;
import org.ipplan.shared.workflow.Workflow;
import org.jspecify.annotations.Nullable;

/**
 * The table of a line's steps. A recipient's own system may acknowledge what nobody sent: it has
 * fetched it.
 */
public final class PropagationSteps {
  public static final String SEND = "send";
  public static final String APPLY = "apply";
  public static final String FAIL = "fail";

  /**
   * What a step is decided on.
   *
   * @param department code of the department that decided on the entry
   * @param system functional user of the recipient, null where it has none
   */
  public record Facts(String department, @Nullable String system, Caller caller) {
    boolean byPublisher() {
      return caller.is(Role.CREDIT_PUBLISHER) && caller.belongsTo(department);
    }

    /** Whether the recipient's own system asks. */
    public boolean byRecipient() {
      return caller.is(Role.SCOPE_CREDIT_READ) && caller.name().equals(system);
    }
  }

  private static final Guard<Facts> PUBLISHER =
      Guard.that("propagation.publisher-only", Facts::byPublisher);
  private static final Guard<Facts> RECIPIENT =
      Guard.that("propagation.recipient-only", Facts::byRecipient);
  private static final Guard<Facts> EITHER =
      Guard.that(
          "propagation.publisher-or-recipient",
          facts -> facts.byPublisher() || facts.byRecipient());

  public static final Workflow<PropagationState, Facts> WORKFLOW =
      new Workflow<>(
          "propagation",
          PropagationState.class,
          List.of(
              step(SEND, EnumSet.of(PENDING, FAILED), SENT).by(PUBLISHER),
              step(APPLY, EnumSet.of(SENT, FAILED), APPLIED).by(EITHER),
              step(APPLY, EnumSet.of(PENDING), APPLIED).by(RECIPIENT),
              step(FAIL, EnumSet.of(PENDING, SENT), FAILED).by(EITHER).needing(Need.REASON)));

  private PropagationSteps() {}

  private static Transition<PropagationState, Facts> step(
      String action, EnumSet<PropagationState> from, PropagationState to) {
    return Transition.step(action, from, to);
  }
}
