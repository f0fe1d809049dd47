package org.ipplan.plan.domain.lineage;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipplan.plan.LineageKind;
import org.ipplan.plan.LineageState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.workflow.Guard;
import org.ipplan.shared.workflow.Need;
import org.ipplan.shared.workflow.Transition;
import org.ipplan.shared.workflow.Workflow;

/** The table of a link's steps: the office settles it, and may open it again. */
public final class TaskLinkSteps {
  public static final String CONFIRM = "confirm";
  public static final String REJECT = "reject";
  public static final String REOPEN = "reopen";

  private static final Set<LineageKind> ALONE = Set.of(LineageKind.CONTINUED, LineageKind.DROPPED);

  /**
   * What a step is decided on.
   *
   * @param kind that the link has, or gets
   * @param others confirmed links of its tasks between the same years
   */
  public record Facts(Caller caller, LineageKind kind, List<Other> others) {
    public Facts {
      others = List.copyOf(others);
    }

    /** A task that continues alone, or ends, has no other link. */
    private List<Refusal> excludes() {
      var inTheWay =
          others.stream()
              .filter(other -> ALONE.contains(kind) || ALONE.contains(other.kind()))
              .map(Other::words)
              .collect(Collectors.joining(", "));
      return inTheWay.isEmpty() ? List.of() : List.of(Refusal.of("lineage.excludes", inTheWay));
    }
  }

  /**
   * Another confirmed link.
   *
   * @param toNumber 0 for what was dropped
   */
  public record Other(LineageKind kind, int fromNumber, int toNumber) {
    private String words() {
      return toNumber == 0 ? fromNumber + " → –" : fromNumber + " → " + toNumber;
    }
  }

  private static final Guard<Facts> OFFICE =
      Guard.that("lineage.office-only", facts -> facts.caller().isOffice());
  private static final Guard<Facts> NOTHING_IN_THE_WAY =
      new Guard<>("lineage.excludes", Facts::excludes);

  public static final Workflow<LineageState, Facts> WORKFLOW =
      new Workflow<>(
          "task-link",
          LineageState.class,
          List.of(
              office(CONFIRM, Set.of(LineageState.SUGGESTED), LineageState.CONFIRMED)
                  .when(NOTHING_IN_THE_WAY),
              office(REJECT, Set.of(LineageState.SUGGESTED), LineageState.REJECTED),
              office(
                      REOPEN,
                      Set.of(LineageState.CONFIRMED, LineageState.REJECTED),
                      LineageState.SUGGESTED)
                  .needing(Need.REASON)));

  private TaskLinkSteps() {}

  private static Transition<LineageState, Facts> office(
      String action, Set<LineageState> from, LineageState to) {
    return Transition.<LineageState, Facts>step(action, from, to).by(OFFICE);
  }
}
