package org.ipplan.recognition.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.ipplan.recognition.AdviceState.ASKED;
import static org.ipplan.recognition.AdviceState.CLOSED;
import static org.ipplan.recognition.AdviceState.RECORDED;
import static org.ipplan.recognition.AdviceState.WITHDRAWN;
import static org.ipplan.testing.Officials.AUDITOR;
import static org.ipplan.testing.Officials.CHEN_CCPD;
import static org.ipplan.testing.Officials.EXPERT_HE;
import static org.ipplan.testing.Officials.LEADER_FENG;
import static org.ipplan.testing.Officials.LI_OFFICE;
import static org.ipplan.testing.Officials.READER_SYSTEM;
import static org.ipplan.testing.Officials.SYSADMIN;
import static org.ipplan.testing.Officials.ZHANG_OFFICE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipplan.recognition.AdviceState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.testing.StepMatrix;
import org.junit.jupiter.api.Test;

/** The table of expert advice against one written by hand. */
class AdviceStepsTest {
  private static final Set<Caller> OFFICE = Set.of(LI_OFFICE, ZHANG_OFFICE);
  private static final Set<Caller> EVERYBODY =
      Set.of(
          LI_OFFICE,
          ZHANG_OFFICE,
          CHEN_CCPD,
          LEADER_FENG,
          EXPERT_HE,
          SYSADMIN,
          AUDITOR,
          READER_SYSTEM);

  @Test
  void theOfficeAsksAndRecordsAndALeadCloses() {
    var matrix =
        new StepMatrix<>(AdviceSteps.WORKFLOW, caller -> facts(caller, "somebody", 1))
            .row("extend", OFFICE, Map.of(ASKED, ASKED))
            .row("withdraw", OFFICE, Map.of(ASKED, WITHDRAWN))
            .row("adopt", OFFICE, Map.of(ASKED, RECORDED))
            .row("adopt-partly", OFFICE, Map.of(ASKED, RECORDED))
            .row("not-adopt", OFFICE, Map.of(ASKED, RECORDED))
            .row("ask-further", Set.of(ZHANG_OFFICE), Map.of(RECORDED, ASKED))
            .row("close", Set.of(ZHANG_OFFICE), Map.of(RECORDED, CLOSED))
            .row("share", OFFICE, Map.of(CLOSED, CLOSED));

    assertThat(matrix.faults(EVERYBODY)).isEmpty();
  }

  @Test
  void whoRecordedDoesNotCloseAlsoThroughSomebodyElse() {
    assertThat(refusal("close", RECORDED, facts(ZHANG_OFFICE, "zhang.office", 1)).kind())
        .isEqualTo(DomainException.Kind.FORBIDDEN);
  }

  @Test
  void nothingIsRecordedWithoutAnAnswer() {
    assertThat(guards("adopt", ASKED, facts(LI_OFFICE, "somebody", 0)))
        .containsExactly("advice.no-answer");
  }

  @Test
  void onlyAdviceOnATaskIsSharedAndOnce() {
    var ofTopic = new AdviceSteps.Facts(LI_OFFICE, Set.of(), 1, false, false);
    var again = new AdviceSteps.Facts(LI_OFFICE, Set.of(), 1, true, true);

    assertThat(guards("share", CLOSED, ofTopic)).containsExactly("advice.no-task");
    assertThat(guards("share", CLOSED, again)).containsExactly("advice.shared-already");
  }

  private static List<String> guards(String action, AdviceState from, AdviceSteps.Facts facts) {
    return refusal(action, from, facts).blockedBy().stream().map(each -> each.guard()).toList();
  }

  private static DomainException refusal(String action, AdviceState from, AdviceSteps.Facts facts) {
    return catchThrowableOfType(
        DomainException.class,
        () -> AdviceSteps.WORKFLOW.take(action, from, facts, StepInput.reason("理由")));
  }

  private static AdviceSteps.Facts facts(Caller caller, String recordedBy, int answers) {
    return new AdviceSteps.Facts(caller, Set.of(recordedBy), answers, true, false);
  }
}
