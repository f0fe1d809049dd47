package org.ipplan.indicator.domain;

import static org.ipplan.indicator.ObservationState.CONFIRMED;
import static org.ipplan.indicator.ObservationState.DRAFT;
import static org.ipplan.indicator.ObservationState.RETURNED;
import static org.ipplan.indicator.ObservationState.SUBMITTED;
import static org.ipplan.indicator.ObservationState.SUPERSEDED;
import static org.ipplan.indicator.ObservationState.WITHDRAWN;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ipplan.indicator.ObservationState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.Guard;
import org.ipplan.shared.workflow.Need;
import org.ipplan.shared.workflow.Transition;
import org.ipplan.shared.workflow.Workflow;
import org.jspecify.annotations.Nullable;

/**
 * The table of an observation's steps: the owner's department gives a value, the office confirms
 * it; a value that takes the place of another is another observation.
 */
public final class ObservationSteps {
  public static final String EDIT = "edit";
  public static final String SUBMIT = "submit";
  public static final String WITHDRAW = "withdraw";
  public static final String RETURN = "return";
  public static final String CONFIRM = "confirm";
  public static final String SUPERSEDE = "supersede";

  /**
   * What a step is decided on.
   *
   * @param owner code of the indicator's department
   * @param makers everybody with a hand in it
   * @param system code of the system that brought it, null where people did
   * @param replaced whether another value takes its place just now
   */
  public record Facts(
      Caller caller, String owner, Set<String> makers, @Nullable String system, boolean replaced) {
    public Facts {
      makers = Set.copyOf(makers);
    }

    boolean byOwner() {
      return caller.isDepartmentOfficial() && caller.belongsTo(owner);
    }

    boolean byBringer() {
      return caller.is(Role.SCOPE_INDICATOR_WRITE) && caller.name().equals(system);
    }

    boolean byHand() {
      return system == null;
    }
  }

  private static final Guard<Facts> OWNER = Guard.that("observation.owner-only", Facts::byOwner);
  private static final Guard<Facts> OWNER_OR_BRINGER =
      Guard.that("observation.bringer-only", facts -> facts.byOwner() || facts.byBringer());
  private static final Guard<Facts> OFFICE =
      Guard.that("observation.office-only", facts -> facts.caller().isOffice());
  private static final Guard<Facts> FOUR_EYES =
      Guard.that("observation.four-eyes", facts -> !facts.caller().isOneOf(facts.makers()));
  private static final Guard<Facts> FOLLOWS = Guard.that("workflow.follows-work", Facts::replaced);
  private static final Guard<Facts> BY_HAND = Guard.that("observation.of-system", Facts::byHand);

  public static final Workflow<ObservationState, Facts> WORKFLOW =
      new Workflow<>(
          "indicator-observation",
          ObservationState.class,
          List.of(
              step(EDIT, EnumSet.of(DRAFT), DRAFT).by(OWNER).when(BY_HAND),
              step(EDIT, EnumSet.of(RETURNED), RETURNED).by(OWNER).when(BY_HAND),
              step(SUBMIT, EnumSet.of(DRAFT, RETURNED), SUBMITTED).by(OWNER).when(BY_HAND),
              step(WITHDRAW, EnumSet.of(DRAFT, SUBMITTED, RETURNED), WITHDRAWN)
                  .by(OWNER_OR_BRINGER),
              step(RETURN, EnumSet.of(SUBMITTED), RETURNED)
                  .by(OFFICE)
                  .by(FOUR_EYES)
                  .needing(Need.REASON),
              step(CONFIRM, EnumSet.of(SUBMITTED), CONFIRMED).by(OFFICE).by(FOUR_EYES),
              step(SUPERSEDE, EnumSet.of(SUBMITTED, RETURNED, CONFIRMED), SUPERSEDED).by(FOLLOWS)));

  private ObservationSteps() {}

  private static Transition<ObservationState, Facts> step(
      String action, EnumSet<ObservationState> from, ObservationState to) {
    return Transition.step(action, from, to);
  }
}
