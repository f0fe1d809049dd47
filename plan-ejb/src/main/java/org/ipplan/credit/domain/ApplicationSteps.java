package org.ipplan.credit.domain;

import static org.ipplan.credit.ApplicationState.ACCEPTED;
import static org.ipplan.credit.ApplicationState.DECIDED_AGAINST;
import static org.ipplan.credit.ApplicationState.DECIDED_FOR;
import static org.ipplan.credit.ApplicationState.FILED;
import static org.ipplan.credit.ApplicationState.REFUSED;
import static org.ipplan.credit.ApplicationState.WITHDRAWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ipplan.calendar.WorkingCalendar;
import org.ipplan.credit.ApplicationKind;
import org.ipplan.credit.ApplicationState;
import org.ipplan.ruleset.RuleBook;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.Guard;
import org.ipplan.shared.workflow.Need;
import org.ipplan.shared.workflow.Transition;
import org.ipplan.shared.workflow.Workflow;
import org.jspecify.annotations.Nullable;

/**
 * The table of steps of objections and requests for repair (C12 to C15): taken in, accepted and
 * verified by handlers, decided by an approver who did none of it.
 */
public final class ApplicationSteps {
  public static final String ACCEPT = "accept";
  public static final String REFUSE = "refuse";
  public static final String VERIFY = "verify";
  public static final String DECIDE_FOR = "decide-for";
  public static final String DECIDE_AGAINST = "decide-against";
  public static final String WITHDRAW = "withdraw";
  public static final String CIRCULATE = "circulate";
  public static final String ANNUL = "annul";

  /** Not a row of the table: what the term of C14 is met by, either way. */
  public static final String DECIDE = "decide";

  /**
   * What is known of the subject beside its application.
   *
   * @param lastRepairOn day its standing was last repaired, null where it never was
   * @param newDetermination whether it was determined dishonest again after this one
   */
  public record Standing(@Nullable LocalDate lastRepairOn, boolean newDetermination) {}

  /** What a step is decided on. */
  public record Facts(
      CreditApplication application,
      CreditCase matter,
      Standing standing,
      RuleBook book,
      WorkingCalendar calendar,
      Caller caller,
      LocalDate today) {

    ApplicationPoints points() {
      return ApplicationPoints.of(matter.list());
    }

    boolean isRepair() {
      return application.kind() == ApplicationKind.REPAIR;
    }
  }

  private static final Guard<Facts> HANDLER = only("credit.handler-only", Role.CREDIT_HANDLER);
  private static final Guard<Facts> APPROVER = only("credit.approver-only", Role.CREDIT_APPROVER);
  private static final Guard<Facts> PUBLISHER =
      only("credit.publisher-only", Role.CREDIT_PUBLISHER);
  private static final Guard<Facts> HANDLER_OR_FILER =
      Guard.that(
          "credit.handler-or-filer",
          facts ->
              facts.caller().is(Role.CREDIT_HANDLER)
                  || facts.application().isFiledBy(facts.caller()));
  private static final Guard<Facts> NOT_HANDLER =
      Guard.that(
          "credit.application-four-eyes",
          facts -> !facts.application().isHandledBy(facts.caller()));
  private static final Guard<Facts> CIRCULATED_ONCE =
      Guard.that("credit.circulated", facts -> facts.application().circulatedOn() == null);
  private static final Guard<Facts> REPAIR_ONLY =
      Guard.that("credit.annul-repair-only", Facts::isRepair);

  public static final Workflow<ApplicationState, Facts> WORKFLOW =
      new Workflow<>(
          "credit-application",
          List.of(ApplicationState.values()),
          List.of(
              step(ACCEPT, FILED, ACCEPTED)
                  .by(HANDLER)
                  .when(ApplicationGuards.ALLOWED)
                  .when(ApplicationGuards.PAPERS),
              step(REFUSE, FILED, REFUSED).by(HANDLER).needing(Need.REASON),
              step(VERIFY, ACCEPTED, ACCEPTED).by(HANDLER).needing(Need.NOTE),
              step(DECIDE_FOR, ACCEPTED, DECIDED_FOR)
                  .by(APPROVER)
                  .by(NOT_HANDLER)
                  .when(ApplicationGuards.STILL_ALLOWED)
                  .when(ApplicationGuards.NOT_EXCLUDED)
                  .when(ApplicationGuards.VERIFIED),
              step(DECIDE_AGAINST, ACCEPTED, DECIDED_AGAINST)
                  .by(APPROVER)
                  .by(NOT_HANDLER)
                  .needing(Need.REASON),
              Transition.<ApplicationState, Facts>step(WITHDRAW, Set.of(FILED, ACCEPTED), WITHDRAWN)
                  .by(HANDLER_OR_FILER),
              step(CIRCULATE, DECIDED_FOR, DECIDED_FOR).by(PUBLISHER).when(CIRCULATED_ONCE),
              step(ANNUL, DECIDED_FOR, DECIDED_AGAINST)
                  .by(APPROVER)
                  .when(REPAIR_ONLY)
                  .when(ApplicationGuards.DECEIT_RULED)
                  .needing(Need.REASON)),
          ApplicationLaw::cite);

  private ApplicationSteps() {}

  private static Transition<ApplicationState, Facts> step(
      String action, ApplicationState from, ApplicationState to) {
    return Transition.step(action, Set.of(from), to);
  }

  private static Guard<Facts> only(String code, Role role) {
    return Guard.that(code, facts -> facts.caller().is(role));
  }
}
