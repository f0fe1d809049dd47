package org.ipplan.report.domain;

import static org.ipplan.report.AnnualReportState.APPROVED;
import static org.ipplan.report.AnnualReportState.DRAFT;
import static org.ipplan.report.AnnualReportState.PUBLISHED;
import static org.ipplan.report.AnnualReportState.RETURNED;
import static org.ipplan.report.AnnualReportState.SUBMITTED;
import static org.ipplan.report.AnnualReportState.WITHDRAWN;

import java.util.List;
import java.util.Set;
import org.ipplan.report.AnnualReportState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.Guard;
import org.ipplan.shared.workflow.Need;
import org.ipplan.shared.workflow.Transition;
import org.ipplan.shared.workflow.Workflow;

/** The table of an edition's steps: some of the office make it, a lead who did not approves it. */
public final class AnnualReportSteps {
  public static final String WRITE = "write";
  public static final String REFRESH = "refresh";
  public static final String SUBMIT = "submit";
  public static final String WITHDRAW = "withdraw";
  public static final String RETURN = "return";
  public static final String APPROVE = "approve";
  public static final String PUBLISH = "publish";
  public static final String TAKE_DOWN = "take-down";

  /**
   * What a step is decided on.
   *
   * @param makers who composed, wrote or submitted it, with whom they stood in for
   * @param textFaults what in the office's own words rests on no record
   */
  public record Facts(Caller caller, Set<String> makers, List<Refusal> textFaults) {
    public Facts {
      makers = Set.copyOf(makers);
      textFaults = List.copyOf(textFaults);
    }
  }

  private static final Guard<Facts> OFFICE =
      Guard.that("annual-report.office-only", facts -> facts.caller().isOffice());
  private static final Guard<Facts> OFFICE_LEAD =
      Guard.that("annual-report.office-lead-only", facts -> facts.caller().is(Role.OFFICE_LEAD));
  private static final Guard<Facts> FOUR_EYES =
      Guard.that("annual-report.four-eyes", facts -> !facts.caller().isOneOf(facts.makers()));
  private static final Guard<Facts> RECORDS =
      new Guard<>("annual-report.unreferenced", Facts::textFaults);

  public static final Workflow<AnnualReportState, Facts> WORKFLOW =
      new Workflow<>(
          "annual-report",
          AnnualReportState.class,
          List.of(
              step(WRITE, Set.of(DRAFT), DRAFT).by(OFFICE),
              step(WRITE, Set.of(RETURNED), RETURNED).by(OFFICE),
              step(REFRESH, Set.of(DRAFT), DRAFT).by(OFFICE),
              step(REFRESH, Set.of(RETURNED), RETURNED).by(OFFICE),
              step(SUBMIT, Set.of(DRAFT, RETURNED), SUBMITTED).by(OFFICE).when(RECORDS),
              step(WITHDRAW, Set.of(DRAFT, SUBMITTED, RETURNED), WITHDRAWN)
                  .by(OFFICE)
                  .needing(Need.REASON),
              step(RETURN, Set.of(SUBMITTED), RETURNED).by(OFFICE_LEAD).needing(Need.REASON),
              step(APPROVE, Set.of(SUBMITTED), APPROVED).by(OFFICE_LEAD).by(FOUR_EYES),
              step(PUBLISH, Set.of(APPROVED), PUBLISHED).by(OFFICE_LEAD),
              step(TAKE_DOWN, Set.of(APPROVED, PUBLISHED), WITHDRAWN)
                  .by(OFFICE_LEAD)
                  .needing(Need.REASON)));

  private AnnualReportSteps() {}

  private static Transition<AnnualReportState, Facts> step(
      String action, Set<AnnualReportState> from, AnnualReportState to) {
    return Transition.step(action, from, to);
  }
}
