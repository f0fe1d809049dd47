package org.ipplan.agency.domain;

import static org.ipplan.agency.ApplicationState.ACCEPTED;
import static org.ipplan.agency.ApplicationState.DECIDED_AGAINST;
import static org.ipplan.agency.ApplicationState.DECIDED_FOR;
import static org.ipplan.agency.ApplicationState.FILED;
import static org.ipplan.agency.ApplicationState.REFUSED;
import static org.ipplan.agency.ApplicationState.WITHDRAWN;

import java.util.List;
import java.util.Set;
import org.ipplan.agency.ApplicationState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.Guard;
import org.ipplan.shared.workflow.Need;
import org.ipplan.shared.workflow.Transition;
import org.ipplan.shared.workflow.Workflow;

/** The table of the steps of objections and repairs (AG10, AG11). */
public final class ApplicationSteps {
  public static final String ACCEPT = "accept";
  public static final String REFUSE = "refuse";
  public static final String DECIDE_FOR = "decide-for";
  public static final String DECIDE_AGAINST = "decide-against";
  public static final String WITHDRAW = "withdraw";

  /**
   * What a step is decided on.
   *
   * @param department code of the body that evaluates
   * @param filers sign-in names of who filed it
   * @param recorders of who recorded what it is about
   * @param hindrances what the rules in force say against a repair; empty for objections
   */
  public record Facts(
      Caller caller,
      String department,
      Set<String> filers,
      Set<String> recorders,
      List<Refusal> hindrances) {
    public Facts {
      filers = Set.copyOf(filers);
      recorders = Set.copyOf(recorders);
      hindrances = List.copyOf(hindrances);
    }
  }

  private static final Guard<Facts> STAFF =
      Guard.that(
          "agency.acceptance-only",
          facts -> facts.caller().isAny(Role.CREDIT_HANDLER, Role.CREDIT_LEGAL));
  private static final Guard<Facts> APPROVER =
      Guard.that("agency.approver-only", facts -> facts.caller().is(Role.CREDIT_APPROVER));
  private static final Guard<Facts> BODY =
      Guard.that("agency.other-body", facts -> facts.caller().belongsTo(facts.department()));
  private static final Guard<Facts> RECUSED =
      Guard.that("agency.recused", facts -> !facts.caller().isOneOf(facts.recorders()));
  private static final Guard<Facts> NOT_FILER =
      Guard.that("agency.filer-recused", facts -> !facts.caller().isOneOf(facts.filers()));
  private static final Guard<Facts> FILER =
      Guard.that("agency.filer-only", facts -> facts.caller().isOneOf(facts.filers()));
  private static final Guard<Facts> REPAIRABLE =
      new Guard<>("agency.repair-excluded", Facts::hindrances);

  public static final Workflow<ApplicationState, Facts> WORKFLOW =
      new Workflow<>(
          "agency-application",
          ApplicationState.class,
          List.of(
              admitted(ACCEPT, ACCEPTED).when(REPAIRABLE),
              admitted(REFUSE, REFUSED).needing(Need.REASON),
              decided(DECIDE_FOR, DECIDED_FOR).when(REPAIRABLE),
              decided(DECIDE_AGAINST, DECIDED_AGAINST),
              Transition.<ApplicationState, Facts>step(WITHDRAW, Set.of(FILED, ACCEPTED), WITHDRAWN)
                  .by(FILER)));

  private ApplicationSteps() {}

  private static Transition<ApplicationState, Facts> admitted(String action, ApplicationState to) {
    return Transition.<ApplicationState, Facts>step(action, Set.of(FILED), to)
        .by(STAFF)
        .by(BODY)
        .by(RECUSED);
  }

  private static Transition<ApplicationState, Facts> decided(String action, ApplicationState to) {
    return Transition.<ApplicationState, Facts>step(action, Set.of(ACCEPTED), to)
        .by(APPROVER)
        .by(BODY)
        .by(RECUSED)
        .by(NOT_FILER)
        .needing(Need.REASON);
  }
}
