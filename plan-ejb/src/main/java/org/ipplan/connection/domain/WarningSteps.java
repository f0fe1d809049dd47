package org.ipplan.connection.domain;

import java.util.List;
import java.util.Set;
import org.ipplan.connection.WarningState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.workflow.Guard;
import org.ipplan.shared.workflow.Transition;
import org.ipplan.shared.workflow.Workflow;
import org.jspecify.annotations.Nullable;

/** The table of a warning's steps. */
public final class WarningSteps {
  public static final String ACKNOWLEDGE = "acknowledge";

  /**
   * What a step is decided on.
   *
   * @param department code of the department that leads the task; null where nobody does
   */
  public record Facts(@Nullable String department, Caller caller) {
    boolean concerns() {
      return caller.isOffice()
          || (department != null && caller.isDepartmentOfficial() && caller.belongsTo(department));
    }
  }

  private static final Guard<Facts> LEAD = Guard.that("connection.lead-only", Facts::concerns);

  public static final Workflow<WarningState, Facts> WORKFLOW =
      new Workflow<>(
          "system-warning",
          WarningState.class,
          List.of(
              Transition.<WarningState, Facts>step(
                      ACKNOWLEDGE, Set.of(WarningState.OPEN), WarningState.ACKNOWLEDGED)
                  .by(LEAD)));

  private WarningSteps() {}
}
