package org.ipplan.agency.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipplan.testing.Officials.DEMO_SYSTEM;
import static org.ipplan.testing.Officials.QIAN_CREDIT;
import static org.ipplan.testing.Officials.SUN_CREDIT;
import static org.ipplan.testing.Officials.WU_CREDIT;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipplan.agency.ApplicationState;
import org.ipplan.agency.EventState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;
import org.ipplan.testing.Officials;
import org.ipplan.testing.StepMatrix;
import org.junit.jupiter.api.Test;

/** Every state, every step, every kind of caller. */
class AgencyStepsTest {
  /** Handles and approves. */
  private static final Caller BOTH =
      Officials.of("both.credit", "cnipa", Role.CREDIT_HANDLER, Role.CREDIT_APPROVER);

  /** An approver who stands in for who recorded it. */
  private static final Caller SUBSTITUTE =
      new Caller("sub.credit", Set.of(Role.CREDIT_APPROVER), "cnipa", "both.credit");

  /** An approver of another body. */
  private static final Caller ELSEWHERE =
      Officials.of("wu.gd", "prov-44", Role.CREDIT_APPROVER, Role.CREDIT_LEGAL);

  private static final Set<Caller> ALL =
      Set.of(
          BOTH,
          SUBSTITUTE,
          ELSEWHERE,
          SUN_CREDIT,
          QIAN_CREDIT,
          WU_CREDIT,
          Officials.ZHENG_CREDIT,
          Officials.ZHANG_OFFICE,
          Officials.SYSADMIN,
          DEMO_SYSTEM);

  @Test
  void theTableOfEventsIsAsItShouldBe() {
    var matrix =
        new StepMatrix<>(
                EventSteps.WORKFLOW,
                caller -> new EventSteps.Facts(caller, "cnipa", "both.credit", null))
            .row("confirm", Set.of(WU_CREDIT), Map.of(EventState.RECORDED, EventState.CONFIRMED))
            .row("reject", Set.of(WU_CREDIT), Map.of(EventState.RECORDED, EventState.REJECTED))
            .row("withdraw", Set.of(BOTH), Map.of(EventState.RECORDED, EventState.WITHDRAWN))
            .row("revoke", Set.of(WU_CREDIT), Map.of(EventState.CONFIRMED, EventState.REVOKED));

    assertThat(matrix.faults(ALL)).isEmpty();
  }

  @Test
  void theTableOfApplicationsIsAsItShouldBe() {
    var matrix =
        new StepMatrix<>(
                ApplicationSteps.WORKFLOW,
                caller ->
                    new ApplicationSteps.Facts(
                        caller, "cnipa", Set.of("demo-system"), Set.of("both.credit"), List.of()))
            .row(
                "accept",
                Set.of(SUN_CREDIT, QIAN_CREDIT),
                Map.of(ApplicationState.FILED, ApplicationState.ACCEPTED))
            .row(
                "refuse",
                Set.of(SUN_CREDIT, QIAN_CREDIT),
                Map.of(ApplicationState.FILED, ApplicationState.REFUSED))
            .row(
                "decide-for",
                Set.of(WU_CREDIT),
                Map.of(ApplicationState.ACCEPTED, ApplicationState.DECIDED_FOR))
            .row(
                "decide-against",
                Set.of(WU_CREDIT),
                Map.of(ApplicationState.ACCEPTED, ApplicationState.DECIDED_AGAINST))
            .row(
                "withdraw",
                Set.of(DEMO_SYSTEM),
                Map.of(
                    ApplicationState.FILED, ApplicationState.WITHDRAWN,
                    ApplicationState.ACCEPTED, ApplicationState.WITHDRAWN));

    assertThat(matrix.faults(ALL)).isEmpty();
  }
}
