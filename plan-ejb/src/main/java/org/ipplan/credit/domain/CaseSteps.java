package org.ipplan.credit.domain;

import static org.ipplan.credit.CaseState.DETERMINED;
import static org.ipplan.credit.CaseState.DRAFT;
import static org.ipplan.credit.CaseState.EXPIRED;
import static org.ipplan.credit.CaseState.PUBLISHED;
import static org.ipplan.credit.CaseState.REJECTED;
import static org.ipplan.credit.CaseState.REPAIRED;
import static org.ipplan.credit.CaseState.REPORTED;
import static org.ipplan.credit.CaseState.REVOKED;
import static org.ipplan.credit.CaseState.UNDER_REVIEW;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ipplan.credit.CaseState;
import org.ipplan.ruleset.RuleBook;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.Guard;
import org.ipplan.shared.workflow.Need;
import org.ipplan.shared.workflow.Transition;
import org.ipplan.shared.workflow.Workflow;

/**
 * The table of a determination's steps (C1 to C14): made by one, reviewed by another, determined by
 * a third, published by a fourth.
 */
public final class CaseSteps {
  /** Not a row of the table: a case begins by it. */
  public static final String OPEN = "open";

  public static final String EDIT = "edit";
  public static final String RECORD_FILING = "record-filing";
  public static final String SUBMIT = "submit";
  public static final String DROP = "drop";
  public static final String PASS_REVIEW = "pass-review";
  public static final String RETURN = "return";
  public static final String DETERMINE = "determine";
  public static final String REJECT = "reject";
  public static final String RECUSE = "recuse";
  public static final String REPORT = "report";
  public static final String PUBLISH = "publish";
  public static final String NOTE_REVOCATION = "note-revocation";
  public static final String REPORT_REVOCATION = "report-revocation";
  public static final String REVOKE = "revoke";
  public static final String EXPIRE = "expire";
  public static final String REPAIR = "repair";
  public static final String RESTORE = "restore";
  public static final String WITHDRAW = "withdraw";

  /** Not a row of the table: what the party's term of AF2 is met by. */
  public static final String ANSWER_FINDING = "answer-finding";

  /**
   * What a step is decided on.
   *
   * @param book the rules as they are now
   * @param follows whether the product takes the step, because something else was decided
   * @param abnormal what the case has on an abnormal filing
   */
  public record Facts(
      CreditCase matter,
      CaseHistory history,
      RuleBook book,
      Caller caller,
      LocalDate today,
      boolean follows,
      AbnormalFile abnormal) {

    boolean isCorrectedInTime() {
      return Boolean.TRUE.equals(matter.correctedInTime());
    }
  }

  private static final Guard<Facts> WRITER =
      Guard.that(
          "credit.handler-only",
          facts -> facts.caller().isAny(Role.CREDIT_HANDLER, Role.SCOPE_CREDIT_WRITE));
  private static final Guard<Facts> HANDLER = only("credit.handler-only", Role.CREDIT_HANDLER);
  private static final Guard<Facts> LEGAL = only("credit.legal-only", Role.CREDIT_LEGAL);
  private static final Guard<Facts> APPROVER = only("credit.approver-only", Role.CREDIT_APPROVER);
  private static final Guard<Facts> PUBLISHER =
      only("credit.publisher-only", Role.CREDIT_PUBLISHER);
  private static final Guard<Facts> LEGAL_OR_APPROVER =
      Guard.that(
          "credit.reviewer-only",
          facts -> facts.caller().isAny(Role.CREDIT_LEGAL, Role.CREDIT_APPROVER));
  private static final Guard<Facts> STAFF =
      Guard.that("credit.staff-only", facts -> facts.caller().isCreditStaff());
  private static final Guard<Facts> NOT_MAKER =
      Guard.that("credit.not-maker", facts -> !facts.history().isMadeBy(facts.caller()));
  private static final Guard<Facts> NOT_REVIEWER =
      Guard.that("credit.not-reviewer", facts -> !facts.history().isReviewedBy(facts.caller()));
  private static final Guard<Facts> FOLLOWS =
      Guard.that("workflow.follows-work", facts -> facts.follows());

  private static final Set<CaseState> RUNNING = Set.of(DETERMINED, REPORTED, PUBLISHED);

  public static final Workflow<CaseState, Facts> WORKFLOW =
      new Workflow<>(
          "credit-case",
          List.of(
              DRAFT,
              UNDER_REVIEW,
              DETERMINED,
              REPORTED,
              PUBLISHED,
              EXPIRED,
              REPAIRED,
              REVOKED,
              REJECTED),
          List.of(
              step(EDIT, DRAFT, DRAFT).by(WRITER).by(CaseGuards.NOT_RECUSED),
              step(RECORD_FILING, DRAFT, DRAFT)
                  .by(WRITER)
                  .by(CaseGuards.NOT_RECUSED)
                  .when(AbnormalGuards.ABOUT),
              CaseGuards.ready(
                  step(SUBMIT, DRAFT, UNDER_REVIEW).by(HANDLER).by(CaseGuards.NOT_RECUSED)),
              step(DROP, DRAFT, REJECTED).by(HANDLER).needing(Need.REASON),
              reviewed(step(PASS_REVIEW, UNDER_REVIEW, UNDER_REVIEW).by(LEGAL)).needing(Need.NOTE),
              reviewed(step(RETURN, UNDER_REVIEW, DRAFT).by(LEGAL_OR_APPROVER))
                  .needing(Need.REASON),
              determine().where(facts -> !facts.isCorrectedInTime()),
              determine().where(Facts::isCorrectedInTime).needing(Need.REASON),
              reviewed(step(REJECT, UNDER_REVIEW, REJECTED).by(APPROVER))
                  .by(NOT_REVIEWER)
                  .needing(Need.REASON),
              recuse(DRAFT),
              recuse(UNDER_REVIEW),
              step(REPORT, DETERMINED, REPORTED).by(HANDLER).when(CaseGuards.BASIS_STANDS),
              step(PUBLISH, REPORTED, PUBLISHED)
                  .by(PUBLISHER)
                  .by(CaseGuards.NOT_DETERMINER)
                  .when(CaseGuards.BASIS_STANDS),
              noteRevocation(DETERMINED),
              noteRevocation(REPORTED),
              noteRevocation(PUBLISHED),
              reportRevocation(DETERMINED),
              reportRevocation(REPORTED),
              reportRevocation(PUBLISHED),
              Transition.<CaseState, Facts>step(REVOKE, RUNNING, REVOKED)
                  .by(PUBLISHER)
                  .when(CaseGuards.REVOCATION_REPORTED),
              step(EXPIRE, PUBLISHED, EXPIRED).by(FOLLOWS),
              step(REPAIR, PUBLISHED, REPAIRED).by(FOLLOWS),
              step(RESTORE, REPAIRED, PUBLISHED).by(FOLLOWS),
              Transition.<CaseState, Facts>step(WITHDRAW, RUNNING, REVOKED).by(FOLLOWS)),
          DeterminationLaw.ORDER);

  private CaseSteps() {}

  private static Transition<CaseState, Facts> determine() {
    return CaseGuards.ready(
            reviewed(step(DETERMINE, UNDER_REVIEW, DETERMINED).by(APPROVER)).by(NOT_REVIEWER))
        .when(CaseGuards.REVIEWED);
  }

  private static Transition<CaseState, Facts> reviewed(Transition<CaseState, Facts> step) {
    return step.by(NOT_MAKER).by(CaseGuards.NOT_RECUSED);
  }

  private static Transition<CaseState, Facts> recuse(CaseState in) {
    return step(RECUSE, in, in).by(STAFF).when(CaseGuards.RECUSED_ONCE).needing(Need.REASON);
  }

  private static Transition<CaseState, Facts> noteRevocation(CaseState in) {
    return step(NOTE_REVOCATION, in, in)
        .by(HANDLER)
        .when(CaseGuards.REVOCATION_NEW)
        .needing(Need.REASON);
  }

  private static Transition<CaseState, Facts> reportRevocation(CaseState in) {
    return step(REPORT_REVOCATION, in, in).by(HANDLER).when(CaseGuards.REVOCATION_TO_REPORT);
  }

  private static Transition<CaseState, Facts> step(String action, CaseState from, CaseState to) {
    return Transition.step(action, Set.of(from), to);
  }

  private static Guard<Facts> only(String code, Role role) {
    return Guard.that(code, facts -> facts.caller().is(role));
  }
}
