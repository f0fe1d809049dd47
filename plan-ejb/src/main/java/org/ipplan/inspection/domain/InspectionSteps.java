package org.ipplan.inspection.domain;

import static org.ipplan.inspection.InspectionState.CANCELLED;
import static org.ipplan.inspection.InspectionState.CLOSED;
import static org.ipplan.inspection.InspectionState.CONCLUDED;
import static org.ipplan.inspection.InspectionState.DRAFT;
import static org.ipplan.inspection.InspectionState.PLANNED;
import static org.ipplan.inspection.InspectionState.UNDER_WAY;

import java.util.List;
import java.util.Set;
import org.ipplan.inspection.InspectionState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.Guard;
import org.ipplan.shared.workflow.Need;
import org.ipplan.shared.workflow.Transition;
import org.ipplan.shared.workflow.Workflow;

/** The table of an inspection's steps (Inspection Regulations Arts. 7, 15, 16, 18). */
public final class InspectionSteps {
  public static final String EDIT = "edit";
  public static final String APPROVE = "approve";
  public static final String BEGIN = "begin";
  public static final String CONCLUDE = "conclude";
  public static final String CLOSE = "close";
  public static final String CANCEL = "cancel";

  /**
   * What a step is decided on.
   *
   * @param makers whoever had a hand in the plan
   * @param overlaps titles of others that are open on the same department and matter
   * @param acknowledged whether somebody said why it goes on beside them
   * @param fedBack how many findings were fed back
   * @param open how many findings are not settled
   */
  public record Facts(
      Caller caller,
      Set<String> makers,
      List<String> overlaps,
      boolean acknowledged,
      long fedBack,
      long open) {
    public Facts {
      makers = Set.copyOf(makers);
      overlaps = List.copyOf(overlaps);
    }

    boolean isSingle() {
      return overlaps.isEmpty() || acknowledged;
    }
  }

  private static final Guard<Facts> OFFICE =
      Guard.that("inspection.office-only", facts -> facts.caller().isOffice());
  private static final Guard<Facts> OFFICE_LEAD =
      Guard.that("inspection.office-lead-only", facts -> facts.caller().is(Role.OFFICE_LEAD));
  private static final Guard<Facts> FOUR_EYES =
      Guard.that("inspection.four-eyes", facts -> !facts.caller().isOneOf(facts.makers()));
  private static final Guard<Facts> SINGLE =
      new Guard<>("inspection.overlapping", InspectionSteps::overlapping);
  private static final Guard<Facts> NOTHING_FED_BACK =
      Guard.that("inspection.has-findings", facts -> facts.fedBack() == 0);
  private static final Guard<Facts> SETTLED =
      new Guard<>(
          "inspection.findings-open",
          facts ->
              facts.open() == 0
                  ? List.of()
                  : List.of(Refusal.of("inspection.findings-open", facts.open())));

  public static final Workflow<InspectionState, Facts> WORKFLOW =
      new Workflow<>(
          "inspection",
          InspectionState.class,
          List.of(
              step(EDIT, Set.of(DRAFT), DRAFT).by(OFFICE),
              step(APPROVE, Set.of(DRAFT), PLANNED).by(OFFICE_LEAD).by(FOUR_EYES).when(SINGLE),
              step(BEGIN, Set.of(PLANNED), UNDER_WAY).by(OFFICE),
              step(CONCLUDE, Set.of(UNDER_WAY), CONCLUDED).by(OFFICE).needing(Need.NOTE),
              step(CLOSE, Set.of(CONCLUDED), CLOSED).by(OFFICE).when(SETTLED),
              step(CANCEL, Set.of(DRAFT, PLANNED, UNDER_WAY), CANCELLED)
                  .by(OFFICE)
                  .when(NOTHING_FED_BACK)
                  .needing(Need.REASON)));

  private InspectionSteps() {}

  private static List<Refusal> overlapping(Facts facts) {
    return facts.isSingle()
        ? List.of()
        : List.of(Refusal.of("inspection.overlapping", String.join("; ", facts.overlaps())));
  }

  private static Transition<InspectionState, Facts> step(
      String action, Set<InspectionState> from, InspectionState to) {
    return Transition.step(action, from, to);
  }
}
