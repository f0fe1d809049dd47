package org.ipplan.ruleset.domain;

import static org.ipplan.ruleset.RuleSetState.CONFIRMED;
import static org.ipplan.ruleset.RuleSetState.LOADED;
import static org.ipplan.ruleset.RuleSetState.REJECTED;
import static org.ipplan.ruleset.RuleSetState.SUPERSEDED;
import static org.ipplan.ruleset.RuleSetState.WITHDRAWN;

import java.util.List;
import java.util.Set;
import org.ipplan.ruleset.RuleSetState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.Guard;
import org.ipplan.shared.workflow.Need;
import org.ipplan.shared.workflow.Transition;
import org.ipplan.shared.workflow.Workflow;
import org.jspecify.annotations.Nullable;

/** The table of a rule set's steps: the legal reviewer hands in, the approver confirms. */
public final class RuleSetSteps {
  public static final String CONFIRM = "confirm";
  public static final String REJECT = "reject";
  public static final String WITHDRAW = "withdraw";

  /** What a step is decided on: who handed it in, for which absent official, and who asks. */
  public record Facts(String loadedBy, @Nullable String loadedFor, Caller caller) {
    boolean own() {
      return caller.isOneOf(loadedBy, loadedFor);
    }
  }

  private static final Guard<Facts> APPROVER =
      Guard.that("ruleset.approver-only", facts -> facts.caller().is(Role.CREDIT_APPROVER));
  private static final Guard<Facts> FOUR_EYES =
      Guard.that("ruleset.four-eyes", facts -> !facts.own());
  private static final Guard<Facts> OWN =
      Guard.that("ruleset.own-only", facts -> facts.caller().is(Role.CREDIT_LEGAL) && facts.own());

  public static final Workflow<RuleSetState, Facts> WORKFLOW =
      new Workflow<>(
          "rule-set",
          RuleSetState.class,
          List.of(
              step(CONFIRM, CONFIRMED).by(APPROVER).by(FOUR_EYES),
              step(REJECT, REJECTED).by(APPROVER).by(FOUR_EYES).needing(Need.REASON),
              step(WITHDRAW, WITHDRAWN).by(OWN)));

  /** States in which a rule set counts or counted. */
  public static final Set<RuleSetState> OPEN = Set.of(CONFIRMED, SUPERSEDED);

  private RuleSetSteps() {}

  private static Transition<RuleSetState, Facts> step(String action, RuleSetState to) {
    return Transition.step(action, Set.of(LOADED), to);
  }
}
