package org.ipplan.supervision.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipplan.supervision.SlipState.ANSWERED;
import static org.ipplan.supervision.SlipState.CLOSED;
import static org.ipplan.supervision.SlipState.PREPARED;
import static org.ipplan.supervision.SlipState.SENT;
import static org.ipplan.supervision.SlipState.WITHDRAWN;

import java.util.Map;
import java.util.Set;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;
import org.ipplan.supervision.SlipColour;
import org.ipplan.testing.Officials;
import org.ipplan.testing.StepMatrix;
import org.junit.jupiter.api.Test;

/** Every step of a slip, in every state, by every kind of caller. */
class SlipStepsTest {
  private static final Caller ANOTHER_LEAD =
      Officials.of("wu.office", "jco", Role.OFFICE_STAFF, Role.OFFICE_LEAD);
  private static final Caller SUBSTITUTE_OF_THE_MAKER =
      new Caller("wu.office", Set.of(Role.OFFICE_LEAD), "jco", "zhang.office");

  private static final Set<Caller> OFFICE =
      Set.of(Officials.LI_OFFICE, Officials.ZHANG_OFFICE, ANOTHER_LEAD, SUBSTITUTE_OF_THE_MAKER);
  private static final Set<Caller> DEPARTMENT = Set.of(Officials.CHEN_CCPD, Officials.LIU_CCPD);

  private static final Set<Caller> EVERYBODY =
      Set.of(
          Officials.LI_OFFICE,
          Officials.ZHANG_OFFICE,
          ANOTHER_LEAD,
          SUBSTITUTE_OF_THE_MAKER,
          Officials.CHEN_CCPD,
          Officials.LIU_CCPD,
          Officials.WANG_CNIPA,
          Officials.LEADER_FENG,
          Officials.SYSADMIN,
          Officials.READER_SYSTEM,
          Caller.NOBODY);

  @Test
  void anybodyOfTheOfficeSendsABlueOne() {
    assertThat(matrix(SlipColour.BLUE, OFFICE).faults(EVERYBODY)).isEmpty();
  }

  @Test
  void anybodyOfTheOfficeSendsAYellowOne() {
    assertThat(matrix(SlipColour.YELLOW, OFFICE).faults(EVERYBODY)).isEmpty();
  }

  @Test
  void aLeadWhoDidNotPrepareItSendsARedOne() {
    assertThat(matrix(SlipColour.RED, Set.of(ANOTHER_LEAD)).faults(EVERYBODY)).isEmpty();
  }

  private static StepMatrix<?, ?> matrix(SlipColour colour, Set<Caller> senders) {
    return new StepMatrix<>(
            SlipSteps.WORKFLOW,
            caller -> new SlipSteps.Facts(colour, Set.of("zhang.office"), "ccpd", caller))
        .row(SlipSteps.SEND, senders, Map.of(PREPARED, SENT))
        .row(SlipSteps.ANSWER, DEPARTMENT, Map.of(SENT, ANSWERED))
        .row(SlipSteps.RETURN, OFFICE, Map.of(ANSWERED, SENT))
        .row(SlipSteps.CLOSE, OFFICE, Map.of(ANSWERED, CLOSED))
        .row(
            SlipSteps.WITHDRAW,
            OFFICE,
            Map.of(PREPARED, WITHDRAWN, SENT, WITHDRAWN, ANSWERED, WITHDRAWN));
  }
}
