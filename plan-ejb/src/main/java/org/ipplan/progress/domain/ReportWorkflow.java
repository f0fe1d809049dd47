package org.ipplan.progress.domain;

import static org.ipplan.progress.ReportState.APPROVED;
import static org.ipplan.progress.ReportState.DRAFT;
import static org.ipplan.progress.ReportState.LOCKED;
import static org.ipplan.progress.ReportState.RETURNED;
import static org.ipplan.progress.ReportState.SUBMITTED;

import java.util.List;
import java.util.Set;
import org.ipplan.progress.ReportState;
import org.ipplan.progress.domain.ReportStep.SignOff;
import org.ipplan.shared.workflow.Guard;
import org.ipplan.shared.workflow.Need;
import org.ipplan.shared.workflow.Transition;
import org.ipplan.shared.workflow.Workflow;

/**
 * Steps of a report: the department makes and submits it (T6, T8), the office returns or approves
 * it, and nobody decides on what is their own work. Where a department signs its reports off, a
 * head who drafted nothing of it signs, or sends it back inside, before the liaison submits.
 */
public final class ReportWorkflow {
  public static final String EDIT = "edit";
  public static final String SUBMIT = "submit";
  public static final String SIGN_OFF = "sign-off";
  public static final String SEND_BACK = "send-back";
  public static final String WITHDRAW = "withdraw";
  public static final String RETURN = "return";
  public static final String APPROVE = "approve";
  public static final String LOCK = "lock";
  public static final String UNLOCK = "unlock";

  static final Guard<ReportStep> OWN_DEPARTMENT =
      Guard.that("report.own-department", ReportStep::byOwnDepartment);
  static final Guard<ReportStep> OFFICIAL =
      Guard.that("report.official-only", ReportStep::byOfficial);
  private static final Guard<ReportStep> HEAD = Guard.that("report.head-only", ReportStep::byHead);
  private static final Guard<ReportStep> LIAISON =
      Guard.that("report.liaison-submits", ReportStep::byWhoSubmits);
  private static final Guard<ReportStep> OFFICE =
      Guard.that("report.office-only", ReportStep::byOffice);
  private static final Guard<ReportStep> REVIEWER =
      Guard.that("report.reviewer-only", ReportStep::byReviewer);
  private static final Guard<ReportStep> PARTS =
      new Guard<>("report.parts-missing", ReportStep::missingParts);
  private static final Guard<ReportStep> CO_SIGNED =
      new Guard<>("report.not-co-signed", ReportStep::notCoSigned);
  private static final Guard<ReportStep> PERIOD_OPEN =
      Guard.that("report.period-closed", ReportStep::periodOpen);
  private static final Guard<ReportStep> PERIOD_CLOSED =
      Guard.that("report.period-open", step -> !step.periodOpen());
  private static final Guard<ReportStep> FOLLOWS_PERIOD =
      Guard.that("workflow.follows-work", ReportStep::byProduct);
  private static final Guard<ReportStep> FOUR_EYES =
      Guard.that("report.four-eyes", step -> !step.maker());
  private static final Guard<ReportStep> NARRATIVE =
      Guard.that("report.narrative-empty", step -> !step.narrative().isBlank());
  private static final Guard<ReportStep> NOT_THE_DRAFTER =
      Guard.that("report.sign-off-four-eyes", step -> !step.maker());
  private static final Guard<ReportStep> SIGN_OFF_USED =
      Guard.that("report.sign-off-not-used", ReportStep::usesSignOff);
  private static final Guard<ReportStep> NOT_SIGNED_OFF =
      Guard.that("report.signed-off", step -> step.signOff() != SignOff.GIVEN);
  private static final Guard<ReportStep> SIGNED_OFF =
      Guard.that("report.sign-off-missing", step -> step.signOff() != SignOff.MISSING);
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
              signOff(DRAFT),
              signOff(RETURNED),
              sendBack(DRAFT),
              sendBack(RETURNED),
              department(SUBMIT, Set.of(DRAFT, RETURNED), SUBMITTED)
                  .by(LIAISON)
                  .when(NARRATIVE)
                  .when(SIGNED_OFF)
                  .when(SHARE_ACTIVE)
                  .when(PARTS)
                  .when(CO_SIGNED),
              department(WITHDRAW, Set.of(SUBMITTED), DRAFT),
              decision(RETURN, RETURNED, REVIEWER).needing(Need.REASON),
              decision(APPROVE, APPROVED, OFFICE),
              Transition.<ReportState, ReportStep>step(LOCK, Set.of(APPROVED), LOCKED)
                  .by(OFFICE)
                  .when(PERIOD_CLOSED),
              Transition.<ReportState, ReportStep>step(UNLOCK, Set.of(LOCKED), APPROVED)
                  .by(FOLLOWS_PERIOD)
                  .when(PERIOD_OPEN)));

  private ReportWorkflow() {}

  private static Transition<ReportState, ReportStep> signOff(ReportState state) {
    return department(SIGN_OFF, Set.of(state), state)
        .by(HEAD)
        .by(NOT_THE_DRAFTER)
        .when(SIGN_OFF_USED)
        .when(NARRATIVE)
        .when(NOT_SIGNED_OFF);
  }

  private static Transition<ReportState, ReportStep> sendBack(ReportState state) {
    return department(SEND_BACK, Set.of(state), state)
        .by(HEAD)
        .when(SIGN_OFF_USED)
        .needing(Need.REASON);
  }

  private static Transition<ReportState, ReportStep> department(
      String action, Set<ReportState> from, ReportState to) {
    return Transition.<ReportState, ReportStep>step(action, from, to)
        .by(OWN_DEPARTMENT)
        .by(OFFICIAL)
        .when(PERIOD_OPEN);
  }

  private static Transition<ReportState, ReportStep> decision(
      String action, ReportState to, Guard<ReportStep> who) {
    return Transition.<ReportState, ReportStep>step(action, Set.of(SUBMITTED), to)
        .by(who)
        .by(FOUR_EYES)
        .when(PERIOD_OPEN);
  }
}
