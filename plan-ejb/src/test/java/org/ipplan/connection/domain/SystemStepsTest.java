package org.ipplan.connection.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipplan.connection.SystemState.CONNECTED;
import static org.ipplan.connection.SystemState.NOT_CONNECTED;
import static org.ipplan.connection.SystemState.SUSPENDED;
import static org.ipplan.connection.SystemState.TRIED;
import static org.ipplan.testing.Officials.AUDITOR;
import static org.ipplan.testing.Officials.CHEN_CCPD;
import static org.ipplan.testing.Officials.DEMO_SYSTEM;
import static org.ipplan.testing.Officials.HUANG_SAMR;
import static org.ipplan.testing.Officials.LI_OFFICE;
import static org.ipplan.testing.Officials.SUN_CREDIT;
import static org.ipplan.testing.Officials.SYSADMIN;
import static org.ipplan.testing.Officials.SYSADMIN2;

import java.util.Map;
import java.util.Set;
import org.ipplan.connection.SystemState;
import org.ipplan.connection.WarningState;
import org.ipplan.shared.Caller;
import org.ipplan.testing.StepMatrix;
import org.junit.jupiter.api.Test;

/** Every state, every step, every kind of caller; {@code sysadmin} set the system up. */
class SystemStepsTest {
  private static final Set<Caller> ALL =
      Set.of(
          LI_OFFICE,
          CHEN_CCPD,
          HUANG_SAMR,
          SUN_CREDIT,
          SYSADMIN,
          SYSADMIN2,
          AUDITOR,
          DEMO_SYSTEM,
          Caller.NOBODY);

  private static final Set<Caller> DESCRIBERS = Set.of(LI_OFFICE, CHEN_CCPD);
  private static final Set<Caller> ADMINISTRATORS = Set.of(SYSADMIN, SYSADMIN2);

  @Test
  void theTableOfSystemsIsAsItShouldBe() {
    var matrix =
        new StepMatrix<SystemState, SystemSteps.Facts>(
                SystemSteps.WORKFLOW, caller -> facts(caller, true))
            .row(
                "describe",
                DESCRIBERS,
                Map.of(
                    NOT_CONNECTED, NOT_CONNECTED,
                    TRIED, TRIED,
                    CONNECTED, CONNECTED,
                    SUSPENDED, SUSPENDED))
            .row(
                "set-up",
                ADMINISTRATORS,
                Map.of(
                    NOT_CONNECTED, NOT_CONNECTED,
                    TRIED, NOT_CONNECTED,
                    SUSPENDED, NOT_CONNECTED))
            .row("try", Set.of(), Map.of(NOT_CONNECTED, TRIED))
            .row("connect", Set.of(SYSADMIN2), Map.of(TRIED, CONNECTED))
            .row(
                "suspend",
                Set.of(LI_OFFICE, CHEN_CCPD, SYSADMIN, SYSADMIN2),
                Map.of(CONNECTED, SUSPENDED))
            .row("resume", ADMINISTRATORS, Map.of(SUSPENDED, CONNECTED))
            .row(
                "disconnect",
                ADMINISTRATORS,
                Map.of(TRIED, NOT_CONNECTED, CONNECTED, NOT_CONNECTED, SUSPENDED, NOT_CONNECTED));

    assertThat(matrix.faults(ALL)).isEmpty();
  }

  @Test
  void whatWasNeverTriedIsNotConnected() {
    var offers = SystemSteps.WORKFLOW.offers(TRIED, facts(SYSADMIN2, false));

    assertThat(offers)
        .filteredOn(offer -> offer.action().equals("connect"))
        .flatExtracting(offer -> offer.blockedBy())
        .extracting("guard")
        .containsExactly("connection.feeds-untried");
  }

  @Test
  void aWarningIsAcknowledgedByTheLeadOrTheOffice() {
    var matrix =
        new StepMatrix<WarningState, WarningSteps.Facts>(
                WarningSteps.WORKFLOW, caller -> new WarningSteps.Facts("ccpd", caller))
            .row("acknowledge", DESCRIBERS, Map.of(WarningState.OPEN, WarningState.ACKNOWLEDGED));

    assertThat(matrix.faults(ALL)).isEmpty();
  }

  private static SystemSteps.Facts facts(Caller caller, boolean tried) {
    return new SystemSteps.Facts("ccpd", "sysadmin", null, tried, false, caller);
  }
}
