package org.ipplan.progress.domain;

import static org.ipplan.progress.ReportState.APPROVED;
import static org.ipplan.progress.ReportState.DRAFT;
import static org.ipplan.progress.ReportState.RETURNED;
import static org.ipplan.progress.ReportState.SUBMITTED;

import java.util.List;
import java.util.Set;
import org.ipplan.progress.ReportState;
import org.ipplan.shared.workflow.Guard;
import org.ipplan.shared.workflow.Need;
import org.ipplan.shared.workflow.Transition;
import org.ipplan.shared.workflow.Workflow;

/**
 * Steps of a report: the department makes and submits it (T6, T8), the office returns or approves
 * it, and nobody decides on what is their own work.
 */
public final class ReportWorkflow {
  public static final String EDIT = "edit";
  public static final String SUBMIT = "submit";
  public static final String WITHDRAW = "withdraw";
  public static final String RETURN = "return";
  public static final String APPROVE = "approve";

  static final Guard<ReportStep> OWN_DEPARTMENT =
      Guard.that("report.own-department", ReportStep::byOwnDepartment);
  static final Guard<ReportStep> OFFICIAL =
      Guard.that("report.official-only", ReportStep::byOfficial);
  private static final Guard<ReportStep> OFFICE =
      Guard.that("report.office-only", ReportStep::byOffice);
  private static final Guard<ReportStep> FOUR_EYES =
      Guard.that("report.four-eyes", step -> !step.maker());
  private static final Guard<ReportStep> NARRATIVE =
      Guard.that("report.narrative-empty", step -> !step.narrative().isBlank());
  private static final Guard<ReportStep> SHARE_ACTIVE =
      Guard.that("report.share-not-active", ReportStep::shareActive);

  /** The table; edit is a step too, so that offers show it. */
  public static final Workflow<ReportState, ReportStep> TABLE =
      new Workflow<>(
          "report",
          ReportState.class,
          List.of(
              department(EDIT, Set.of(DRAFT), DRAFT),
              department(EDIT, Set.of(RETURNED), RETURNED),
              department(SUBMIT, Set.of(DRAFT, RETURNED), SUBMITTED)
                  .when(NARRATIVE)
                  .when(SHARE_ACTIVE),
              department(WITHDRAW, Set.of(SUBMITTED), DRAFT),
              office(RETURN, RETURNED).needing(Need.REASON),
              office(APPROVE, APPROVED)));

  private ReportWorkflow() {}

  private static Transition<ReportState, ReportStep> department(
      String action, Set<ReportState> from, ReportState to) {
    return Transition.<ReportState, ReportStep>step(action, from, to)
        .by(OWN_DEPARTMENT)
        .by(OFFICIAL);
  }

  private static Transition<ReportState, ReportStep> office(String action, ReportState to) {
    return Transition.<ReportState, ReportStep>step(action, Set.of(SUBMITTED), to)
        .by(OFFICE)
        .by(FOUR_EYES);
  }
}
