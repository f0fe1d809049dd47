package org.ipplan.directory.domain;

import static org.ipplan.directory.SubstitutionState.ENTERED;
import static org.ipplan.directory.SubstitutionState.WITHDRAWN;

import java.util.List;
import java.util.Set;
import org.ipplan.directory.SubstitutionState;
import org.ipplan.shared.workflow.Guard;
import org.ipplan.shared.workflow.Need;
import org.ipplan.shared.workflow.Transition;
import org.ipplan.shared.workflow.Workflow;

/**
 * Steps of a substitution. A substitute neither enters nor withdraws one while acting for somebody:
 * what was handed on is not handed on further.
 */
public final class SubstitutionWorkflow {
  public static final String WITHDRAW = "withdraw";

  static final Guard<SubstitutionStep> IN_PERSON =
      Guard.that("substitution.in-person", step -> !step.caller().isSubstitute());
  static final Guard<SubstitutionStep> OWN_DEPARTMENT =
      Guard.that("substitution.own-department", SubstitutionStep::ofOwnDepartment);
  static final Guard<SubstitutionStep> SELF_OR_HEAD =
      Guard.that("substitution.self-or-head", SubstitutionStep::byAbsentOrHead);
  private static final Guard<SubstitutionStep> NOT_OVER =
      Guard.that("substitution.over", step -> !step.over());

  /** Whoever enters one meets the same conditions as whoever withdraws it. */
  static final List<Guard<SubstitutionStep>> WHO = List.of(IN_PERSON, OWN_DEPARTMENT, SELF_OR_HEAD);

  public static final Workflow<SubstitutionState, SubstitutionStep> TABLE =
      new Workflow<>(
          "substitution",
          SubstitutionState.class,
          List.of(
              Transition.<SubstitutionState, SubstitutionStep>step(
                      WITHDRAW, Set.of(ENTERED), WITHDRAWN)
                  .by(IN_PERSON)
                  .by(OWN_DEPARTMENT)
                  .by(SELF_OR_HEAD)
                  .when(NOT_OVER)
                  .needing(Need.REASON)));

  private SubstitutionWorkflow() {}
}
