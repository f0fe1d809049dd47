package org.ipplan.agency.domain;

import static org.ipplan.agency.EventState.CONFIRMED;
import static org.ipplan.agency.EventState.RECORDED;
import static org.ipplan.agency.EventState.REJECTED;
import static org.ipplan.agency.EventState.REVOKED;
import static org.ipplan.agency.EventState.WITHDRAWN;

import java.util.List;
import java.util.Set;
import org.ipplan.agency.EventState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.Guard;
import org.ipplan.shared.workflow.Need;
import org.ipplan.shared.workflow.Transition;
import org.ipplan.shared.workflow.Workflow;
import org.jspecify.annotations.Nullable;

/** The table of an event's steps: no score changes by one person alone. */
public final class EventSteps {
  public static final String CONFIRM = "confirm";
  public static final String REJECT = "reject";
  public static final String WITHDRAW = "withdraw";
  public static final String REVOKE = "revoke";

  /**
   * What a step is decided on.
   *
   * @param department code of the body that evaluates
   */
  public record Facts(
      Caller caller, String department, String recordedBy, @Nullable String recordedFor) {
    boolean own() {
      return caller.isOneOf(recordedBy, recordedFor);
    }
  }

  private static final Guard<Facts> APPROVER =
      Guard.that("agency.approver-only", facts -> facts.caller().is(Role.CREDIT_APPROVER));
  private static final Guard<Facts> BODY =
      Guard.that("agency.other-body", facts -> facts.caller().belongsTo(facts.department()));
  private static final Guard<Facts> FOUR_EYES =
      Guard.that("agency.four-eyes", facts -> !facts.own());
  private static final Guard<Facts> OWN =
      Guard.that("agency.own-only", facts -> facts.caller().is(Role.CREDIT_HANDLER) && facts.own());

  public static final Workflow<EventState, Facts> WORKFLOW =
      new Workflow<>(
          "agency-event",
          EventState.class,
          List.of(
              second(CONFIRM, RECORDED, CONFIRMED),
              second(REJECT, RECORDED, REJECTED).needing(Need.REASON),
              step(WITHDRAW, RECORDED, WITHDRAWN).by(OWN).needing(Need.REASON),
              second(REVOKE, CONFIRMED, REVOKED).needing(Need.REASON)));

  private EventSteps() {}

  private static Transition<EventState, Facts> second(
      String action, EventState from, EventState to) {
    return step(action, from, to).by(APPROVER).by(BODY).by(FOUR_EYES);
  }

  private static Transition<EventState, Facts> step(String action, EventState from, EventState to) {
    return Transition.step(action, Set.of(from), to);
  }
}
