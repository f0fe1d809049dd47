package org.ipplan.inspection.domain;

import static org.ipplan.inspection.FindingObjectionState.CHANGED;
import static org.ipplan.inspection.FindingObjectionState.FILED;
import static org.ipplan.inspection.FindingObjectionState.REVOKED;
import static org.ipplan.inspection.FindingObjectionState.UPHELD;
import static org.ipplan.inspection.FindingObjectionState.WITHDRAWN;

import java.util.List;
import java.util.Set;
import org.ipplan.inspection.FindingObjectionState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.workflow.Guard;
import org.ipplan.shared.workflow.Need;
import org.ipplan.shared.workflow.Transition;
import org.ipplan.shared.workflow.Workflow;

/** The table of an objection's steps: others than the authors review it (Art. 17). */
public final class FindingObjectionSteps {
  public static final String UPHOLD = "uphold";
  public static final String CHANGE = "change";
  public static final String REVOKE = "revoke";
  public static final String SUSPEND = "suspend";
  public static final String WITHDRAW = "withdraw";

  /**
   * What a step is decided on.
   *
   * @param department code of who objects
   * @param authors sign-in names of whoever has a hand in the finding
   * @param suspended whether the rectification waits already
   */
  public record Facts(Caller caller, String department, Set<String> authors, boolean suspended) {
    public Facts {
      authors = Set.copyOf(authors);
    }
  }

  private static final Guard<Facts> OFFICE =
      Guard.that("finding-objection.office-only", facts -> facts.caller().isOffice());
  private static final Guard<Facts> RECUSED =
      Guard.that(
          "finding-objection.authors-recused", facts -> !facts.caller().isOneOf(facts.authors()));
  private static final Guard<Facts> OWN_DEPARTMENT =
      Guard.that(
          "finding-objection.own-department",
          facts ->
              facts.caller().isDepartmentOfficial()
                  && facts.caller().belongsTo(facts.department()));
  private static final Guard<Facts> NOT_SUSPENDED =
      Guard.that("finding-objection.suspended", facts -> !facts.suspended());

  public static final Workflow<FindingObjectionState, Facts> WORKFLOW =
      new Workflow<>(
          "finding-objection",
          FindingObjectionState.class,
          List.of(
              review(UPHOLD, UPHELD),
              review(CHANGE, CHANGED).needing(Need.NOTE),
              review(REVOKE, REVOKED),
              review(SUSPEND, FILED).when(NOT_SUSPENDED),
              step(WITHDRAW, WITHDRAWN).by(OWN_DEPARTMENT)));

  private FindingObjectionSteps() {}

  private static Transition<FindingObjectionState, Facts> review(
      String action, FindingObjectionState to) {
    return step(action, to).by(OFFICE).by(RECUSED).needing(Need.REASON);
  }

  private static Transition<FindingObjectionState, Facts> step(
      String action, FindingObjectionState to) {
    return Transition.step(action, Set.of(FILED), to);
  }
}
