package org.ipplan.inspection.domain;

import static org.ipplan.inspection.FindingState.CLOSED;
import static org.ipplan.inspection.FindingState.DRAFT;
import static org.ipplan.inspection.FindingState.DROPPED;
import static org.ipplan.inspection.FindingState.ISSUED;
import static org.ipplan.inspection.FindingState.RECHECKED;
import static org.ipplan.inspection.FindingState.RECTIFIED;
import static org.ipplan.inspection.FindingState.RECTIFYING;
import static org.ipplan.inspection.FindingState.REVOKED;

import java.util.List;
import java.util.Set;
import org.ipplan.inspection.FindingState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.workflow.Guard;
import org.ipplan.shared.workflow.Need;
import org.ipplan.shared.workflow.Transition;
import org.ipplan.shared.workflow.Workflow;

/** The table of a finding's steps: the department puts it right, the office sees for itself. */
public final class FindingSteps {
  public static final String EDIT = "edit";

  /** Adds or takes off a file of the rectification. */
  public static final String ATTACH = "attach";

  public static final String ISSUE = "issue";
  public static final String DROP = "drop";
  public static final String ACCEPT = "accept";
  public static final String RECTIFY = "rectify";
  public static final String SEND_BACK = "send-back";
  public static final String PASS = "pass";
  public static final String CLOSE = "close";
  public static final String MOVE_DATE = "move-date";
  public static final String REVOKE = "revoke";

  /** Steps that are taken by writing the finding or its files. */
  public static final Set<String> WRITTEN = Set.of(EDIT, ATTACH);

  /** Steps by which the department speaks. */
  static final Set<String> OF_DEPARTMENT = Set.of(ACCEPT, RECTIFY);

  /**
   * What a step is decided on.
   *
   * @param department code of the department that is to put it right
   * @param recheckers who re-checked it, with whom they stood in for
   * @param inspecting whether the inspection is under way or concluded
   * @param objected whether an objection waits for its review
   * @param following whether the step follows from a review
   */
  public record Facts(
      Caller caller,
      String department,
      Set<String> recheckers,
      boolean inspecting,
      boolean objected,
      boolean following) {
    public Facts {
      recheckers = Set.copyOf(recheckers);
    }
  }

  private static final Guard<Facts> OFFICE =
      Guard.that("finding.office-only", facts -> facts.caller().isOffice());
  private static final Guard<Facts> OWN_DEPARTMENT =
      Guard.that(
          "finding.own-department",
          facts ->
              facts.caller().isDepartmentOfficial()
                  && facts.caller().belongsTo(facts.department()));
  private static final Guard<Facts> FOUR_EYES =
      Guard.that("finding.four-eyes", facts -> !facts.caller().isOneOf(facts.recheckers()));
  private static final Guard<Facts> INSPECTING =
      Guard.that("finding.not-inspecting", Facts::inspecting);
  private static final Guard<Facts> NOT_OBJECTED =
      Guard.that("finding.objection-open", facts -> !facts.objected());
  private static final Guard<Facts> FOLLOWS = Guard.that("workflow.follows-work", Facts::following);

  public static final Workflow<FindingState, Facts> WORKFLOW =
      new Workflow<>(
          "finding",
          FindingState.class,
          List.of(
              step(EDIT, Set.of(DRAFT), DRAFT).by(OFFICE).when(INSPECTING),
              step(ISSUE, Set.of(DRAFT), ISSUED).by(OFFICE).when(INSPECTING),
              step(DROP, Set.of(DRAFT), DROPPED).by(OFFICE).needing(Need.REASON),
              attach(ISSUED),
              attach(RECTIFYING),
              step(ACCEPT, Set.of(ISSUED), RECTIFYING).by(OWN_DEPARTMENT),
              step(RECTIFY, Set.of(ISSUED, RECTIFYING), RECTIFIED)
                  .by(OWN_DEPARTMENT)
                  .needing(Need.NOTE),
              step(PASS, Set.of(RECTIFIED), RECHECKED).by(OFFICE).needing(Need.NOTE),
              step(SEND_BACK, Set.of(RECTIFIED, RECHECKED), RECTIFYING)
                  .by(OFFICE)
                  .needing(Need.REASON),
              step(CLOSE, Set.of(RECHECKED), CLOSED).by(OFFICE).by(FOUR_EYES).when(NOT_OBJECTED),
              moveDate(ISSUED),
              moveDate(RECTIFYING),
              step(REVOKE, Set.of(ISSUED, RECTIFYING, RECTIFIED, RECHECKED), REVOKED).by(FOLLOWS)));

  private FindingSteps() {}

  private static Transition<FindingState, Facts> attach(FindingState state) {
    return step(ATTACH, Set.of(state), state).by(OWN_DEPARTMENT);
  }

  private static Transition<FindingState, Facts> moveDate(FindingState state) {
    return step(MOVE_DATE, Set.of(state), state)
        .by(OFFICE)
        .needing(Need.DUE_ON)
        .needing(Need.REASON);
  }

  private static Transition<FindingState, Facts> step(
      String action, Set<FindingState> from, FindingState to) {
    return Transition.step(action, from, to);
  }
}
