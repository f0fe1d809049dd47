package org.ipplan.paper.domain;

import static org.ipplan.paper.PaperTemplateState.CONFIRMED;
import static org.ipplan.paper.PaperTemplateState.LOADED;
import static org.ipplan.paper.PaperTemplateState.REJECTED;
import static org.ipplan.paper.PaperTemplateState.WITHDRAWN;

import java.util.List;
import java.util.Set;
import org.ipplan.paper.PaperTemplateState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.Guard;
import org.ipplan.shared.workflow.Need;
import org.ipplan.shared.workflow.Transition;
import org.ipplan.shared.workflow.Workflow;
import org.jspecify.annotations.Nullable;

/** The table of a template's steps: the legal reviewer hands in, the approver confirms. */
public final class PaperTemplateSteps {
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
      Guard.that("paper.approver-only", facts -> facts.caller().is(Role.CREDIT_APPROVER));
  private static final Guard<Facts> FOUR_EYES =
      Guard.that("paper.four-eyes", facts -> !facts.own());
  private static final Guard<Facts> OWN =
      Guard.that("paper.own-only", facts -> facts.caller().is(Role.CREDIT_LEGAL) && facts.own());

  public static final Workflow<PaperTemplateState, Facts> WORKFLOW =
      new Workflow<>(
          "paper-template",
          PaperTemplateState.class,
          List.of(
              step(CONFIRM, CONFIRMED).by(APPROVER).by(FOUR_EYES),
              step(REJECT, REJECTED).by(APPROVER).by(FOUR_EYES).needing(Need.REASON),
              step(WITHDRAW, WITHDRAWN).by(OWN)));

  private PaperTemplateSteps() {}

  private static Transition<PaperTemplateState, Facts> step(String action, PaperTemplateState to) {
    return Transition.step(action, Set.of(LOADED), to);
  }
}
