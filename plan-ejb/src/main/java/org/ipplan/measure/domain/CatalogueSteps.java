package org.ipplan.measure.domain;

import static org.ipplan.measure.MeasureState.CONFIRMED;
import static org.ipplan.measure.MeasureState.ENDED;
import static org.ipplan.measure.MeasureState.PROPOSED;
import static org.ipplan.measure.MeasureState.REJECTED;
import static org.ipplan.measure.MeasureState.WITHDRAWN;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ipplan.measure.MeasureState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.Guard;
import org.ipplan.shared.workflow.Need;
import org.ipplan.shared.workflow.Transition;
import org.ipplan.shared.workflow.Workflow;
import org.jspecify.annotations.Nullable;

/**
 * The tables of what an office adds to the catalogue: proposed by a handler or legal reviewer,
 * confirmed and ended by an approver of the same department who is somebody else.
 */
public final class CatalogueSteps {
  /** Not a row of the tables: what is added begins by it. */
  public static final String PROPOSE = "propose";

  public static final String CONFIRM = "confirm";
  public static final String REJECT = "reject";
  public static final String WITHDRAW = "withdraw";
  public static final String END = "end";
  public static final String REPLACE = "replace";

  /**
   * What a step is decided on.
   *
   * @param authority code of the department it is of
   * @param follows whether the product takes the step, because something else was decided
   */
  public record Facts(
      String authority,
      String proposedBy,
      @Nullable String proposedFor,
      Caller caller,
      boolean follows) {
    private boolean own() {
      return caller.isOneOf(proposedBy, proposedFor);
    }

    private boolean approver() {
      return caller.is(Role.CREDIT_APPROVER) && caller.belongsTo(authority);
    }
  }

  private static final Guard<Facts> APPROVER = Guard.that("measure.approver-only", Facts::approver);
  private static final Guard<Facts> FOUR_EYES =
      Guard.that("measure.four-eyes", facts -> !facts.own());
  private static final Guard<Facts> OWN =
      Guard.that("measure.own-only", facts -> isMaker(facts.caller()) && facts.own());
  private static final Guard<Facts> FOLLOWS = Guard.that("workflow.follows-work", Facts::follows);

  public static final Workflow<MeasureState, Facts> MEASURE =
      new Workflow<>(
          "measure",
          MeasureState.class,
          Stream.concat(rows(), Stream.of(step(REPLACE, CONFIRMED, ENDED).by(FOLLOWS))).toList());

  public static final Workflow<MeasureState, Facts> APPLIER =
      new Workflow<>("measure-applier", MeasureState.class, rows().toList());

  private CatalogueSteps() {}

  /** Whether somebody may propose what the catalogue holds. */
  public static boolean isMaker(Caller caller) {
    return caller.isAny(Role.CREDIT_HANDLER, Role.CREDIT_LEGAL);
  }

  private static Stream<Transition<MeasureState, Facts>> rows() {
    return List.of(
        approved(step(CONFIRM, PROPOSED, CONFIRMED)),
        approved(step(REJECT, PROPOSED, REJECTED)).needing(Need.REASON),
        step(WITHDRAW, PROPOSED, WITHDRAWN).by(OWN),
        approved(step(END, CONFIRMED, ENDED)).needing(Need.REASON).needing(Need.DUE_ON))
        .stream();
  }

  private static Transition<MeasureState, Facts> approved(Transition<MeasureState, Facts> step) {
    return step.by(APPROVER).by(FOUR_EYES);
  }

  private static Transition<MeasureState, Facts> step(
      String action, MeasureState from, MeasureState to) {
    return Transition.step(action, Set.of(from), to);
  }
}
