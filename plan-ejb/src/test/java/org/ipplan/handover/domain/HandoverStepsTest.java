package org.ipplan.handover.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipplan.handover.HandoverState.ACCEPTED;
import static org.ipplan.handover.HandoverState.APPROVED;
import static org.ipplan.handover.HandoverState.DECLINED;
import static org.ipplan.handover.HandoverState.DRAFT;
import static org.ipplan.handover.HandoverState.DROPPED;
import static org.ipplan.handover.HandoverState.FILED;
import static org.ipplan.handover.HandoverState.FINISHED;
import static org.ipplan.handover.HandoverState.FORWARDED;
import static org.ipplan.handover.HandoverState.INCOMPLETE;
import static org.ipplan.handover.HandoverState.RECONSIDERING;
import static org.ipplan.handover.HandoverState.RETURNED;
import static org.ipplan.handover.HandoverState.SENT;
import static org.ipplan.handover.HandoverState.SIGNED;
import static org.ipplan.handover.HandoverState.TO_APPROVE;
import static org.ipplan.handover.HandoverState.UPHELD;
import static org.ipplan.handover.HandoverState.WITHDRAWN;
import static org.ipplan.testing.Officials.AUDITOR;
import static org.ipplan.testing.Officials.CHEN_CCPD;
import static org.ipplan.testing.Officials.DEMO_SYSTEM;
import static org.ipplan.testing.Officials.HUANG_SAMR;
import static org.ipplan.testing.Officials.LEADER_FENG;
import static org.ipplan.testing.Officials.LI_OFFICE;
import static org.ipplan.testing.Officials.SUN_CREDIT;
import static org.ipplan.testing.Officials.SYSADMIN;
import static org.ipplan.testing.Officials.WANG_CNIPA;
import static org.ipplan.testing.Officials.WU_CREDIT;
import static org.ipplan.testing.Officials.ZHAO_CNIPA;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ipplan.handover.HandoverKind;
import org.ipplan.handover.HandoverState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.workflow.StepOffer;
import org.ipplan.testing.StepMatrix;
import org.junit.jupiter.api.Test;

/** The table of steps against tables written by hand: 国家知识产权局 hands over, 市场监管总局 receives. */
class HandoverStepsTest {
  private static final Set<Caller> SENDER = Set.of(WANG_CNIPA, ZHAO_CNIPA);
  private static final Set<Caller> HEAD = Set.of(ZHAO_CNIPA);
  private static final Set<Caller> RECEIVER = Set.of(HUANG_SAMR);
  private static final Set<Caller> EVERYBODY =
      Set.of(
          WANG_CNIPA,
          ZHAO_CNIPA,
          HUANG_SAMR,
          CHEN_CCPD,
          LI_OFFICE,
          LEADER_FENG,
          SUN_CREDIT,
          WU_CREDIT,
          AUDITOR,
          SYSADMIN,
          DEMO_SYSTEM);
  private static final Caller SUBSTITUTE_OF_WANG =
      new Caller("zhao.cnipa", ZHAO_CNIPA.roles(), "cnipa", "wang.cnipa");

  @Test
  void aSuspectedCrimeIsFiledOrNotAndReconsideredOnce() {
    var matrix =
        matrix(HandoverKind.CRIMINAL, false)
            .row("file", RECEIVER, Map.of(ACCEPTED, FILED, RECONSIDERING, FILED))
            .row("decline", RECEIVER, Map.of(ACCEPTED, DECLINED))
            .row("finish", RECEIVER, Map.of());

    assertThat(matrix.faults(EVERYBODY)).isEmpty();
  }

  @Test
  void anotherCaseIsFinished() {
    var matrix =
        matrix(HandoverKind.ADMINISTRATIVE, false)
            .row("file", RECEIVER, Map.of())
            .row("decline", RECEIVER, Map.of())
            .row("finish", RECEIVER, Map.of(ACCEPTED, FINISHED));

    assertThat(matrix.faults(EVERYBODY)).isEmpty();
  }

  @Test
  void whatWasSentOnceGoesBackToReturned() {
    var matrix =
        matrix(HandoverKind.CRIMINAL, true)
            .row("file", RECEIVER, Map.of(ACCEPTED, FILED, RECONSIDERING, FILED))
            .row("decline", RECEIVER, Map.of(ACCEPTED, DECLINED))
            .row("finish", RECEIVER, Map.of());

    assertThat(matrix.faults(EVERYBODY)).isEmpty();
  }

  private static StepMatrix<HandoverState, HandoverSteps.Facts> matrix(
      HandoverKind kind, boolean sent) {
    var back = sent ? RETURNED : DRAFT;
    return new StepMatrix<>(HandoverSteps.WORKFLOW, caller -> facts(caller, kind, sent))
        .row("edit", SENDER, Map.of(DRAFT, DRAFT, RETURNED, RETURNED))
        .row("attach", SENDER, Map.of(DRAFT, DRAFT, RETURNED, RETURNED, INCOMPLETE, INCOMPLETE))
        .row("submit", SENDER, Map.of(DRAFT, TO_APPROVE, RETURNED, TO_APPROVE))
        .row("take-back", SENDER, Map.of(TO_APPROVE, back, APPROVED, back))
        .row("approve", HEAD, Map.of(TO_APPROVE, APPROVED))
        .row("refuse", HEAD, Map.of(TO_APPROVE, back))
        .row("send", SENDER, Map.of(APPROVED, SENT))
        .row("drop", SENDER, Map.of(DRAFT, DROPPED))
        .row("withdraw", SENDER, all(WITHDRAWN, SENT, SIGNED, INCOMPLETE, RETURNED))
        .row("supply", SENDER, Map.of(INCOMPLETE, SIGNED))
        .row("reconsider", SENDER, Map.of(DECLINED, RECONSIDERING))
        .row("sign", RECEIVER, Map.of(SENT, SIGNED))
        .row(
            "assign",
            RECEIVER,
            Map.of(
                SIGNED,
                SIGNED,
                INCOMPLETE,
                INCOMPLETE,
                ACCEPTED,
                ACCEPTED,
                RECONSIDERING,
                RECONSIDERING))
        .row("accept", RECEIVER, Map.of(SIGNED, ACCEPTED))
        .row("ask-more", RECEIVER, Map.of(SIGNED, INCOMPLETE))
        .row("return", RECEIVER, Map.of(SIGNED, RETURNED))
        .row("forward", RECEIVER, all(FORWARDED, SIGNED, ACCEPTED))
        .row("uphold", RECEIVER, Map.of(RECONSIDERING, UPHELD));
  }

  @Test
  void whoeverWroteItDoesNotApproveItNorThroughASubstitute() {
    assertThat(refusals("approve", TO_APPROVE, ZHAO_CNIPA, Set.of("zhao.cnipa")))
        .isEqualTo("handover.four-eyes");
    assertThat(refusals("approve", TO_APPROVE, SUBSTITUTE_OF_WANG, Set.of("wang.cnipa")))
        .isEqualTo("handover.four-eyes");
    assertThat(refusals("approve", TO_APPROVE, ZHAO_CNIPA, Set.of("wang.cnipa"))).isEmpty();
  }

  @Test
  void theHandlerOfItsCreditCaseWritesAndSendsAndDoesNotApprove() {
    var facts =
        new HandoverSteps.Facts(
            SUN_CREDIT,
            "cnipa",
            "samr",
            HandoverKind.ADMINISTRATIVE,
            Set.of(),
            1,
            false,
            true,
            null);

    assertThat(first("submit", DRAFT, facts)).isEmpty();
    assertThat(first("send", APPROVED, facts)).isEmpty();
    assertThat(first("approve", TO_APPROVE, facts)).isEqualTo("handover.head-only");
  }

  @Test
  void aCaseHasFilesAndWhatCameFromOutsideCannotBeSupplied() {
    var empty =
        new HandoverSteps.Facts(
            WANG_CNIPA,
            "cnipa",
            "samr",
            HandoverKind.ADMINISTRATIVE,
            Set.of(),
            0,
            false,
            false,
            null);
    var outside =
        new HandoverSteps.Facts(
            HUANG_SAMR, null, "samr", HandoverKind.ADMINISTRATIVE, Set.of(), 0, true, false, null);

    assertThat(first("submit", DRAFT, empty)).isEqualTo("handover.no-files");
    assertThat(first("ask-more", SIGNED, outside)).isEqualTo("handover.from-outside");
    assertThat(first("return", SIGNED, outside)).isEmpty();
  }

  @Test
  void reconsiderationIsAskedForWithinItsTermAlone() {
    var late = Refusal.of("handover.reconsideration-over", "2024-06-10");
    var facts =
        new HandoverSteps.Facts(
            WANG_CNIPA, "cnipa", "mps", HandoverKind.CRIMINAL, Set.of(), 1, true, false, late);

    assertThat(first("reconsider", DECLINED, facts)).isEqualTo("handover.reconsideration-over");
  }

  private static String refusals(
      String action, HandoverState state, Caller caller, Set<String> authors) {
    return first(
        action,
        state,
        new HandoverSteps.Facts(
            caller, "cnipa", "samr", HandoverKind.CRIMINAL, authors, 1, false, false, null));
  }

  private static String first(String action, HandoverState state, HandoverSteps.Facts facts) {
    return HandoverSteps.WORKFLOW.offers(state, facts).stream()
        .filter(offer -> offer.action().equals(action))
        .map(StepOffer::blockedBy)
        .flatMap(blocked -> blocked.stream().map(Refusal::guard))
        .findFirst()
        .orElse("");
  }

  private static HandoverSteps.Facts facts(Caller caller, HandoverKind kind, boolean sent) {
    return new HandoverSteps.Facts(
        caller, "cnipa", "samr", kind, Set.of("somebody"), 1, sent, false, null);
  }

  private static Map<HandoverState, HandoverState> all(HandoverState to, HandoverState... from) {
    var rows = new TreeMap<HandoverState, HandoverState>();
    for (var each : from) {
      rows.put(each, to);
    }
    return rows;
  }
}
