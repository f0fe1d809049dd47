package org.ipplan.progress.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipplan.progress.CoSignatureState.AGREED;
import static org.ipplan.progress.CoSignatureState.ASKED;
import static org.ipplan.progress.CoSignatureState.DECLINED;
import static org.ipplan.progress.CoSignatureState.VOID;
import static org.ipplan.progress.CoSignatureState.WITHDRAWN;
import static org.ipplan.testing.Officials.AUDITOR;
import static org.ipplan.testing.Officials.CHEN_CCPD;
import static org.ipplan.testing.Officials.EXPERT_HE;
import static org.ipplan.testing.Officials.HUANG_SAMR;
import static org.ipplan.testing.Officials.LEADER_FENG;
import static org.ipplan.testing.Officials.LIU_CCPD;
import static org.ipplan.testing.Officials.LI_OFFICE;
import static org.ipplan.testing.Officials.READER_SYSTEM;
import static org.ipplan.testing.Officials.SUN_CREDIT;
import static org.ipplan.testing.Officials.SYSADMIN;
import static org.ipplan.testing.Officials.WANG_CNIPA;
import static org.ipplan.testing.Officials.ZHANG_OFFICE;
import static org.ipplan.testing.Officials.ZHAO_CNIPA;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.Role;
import org.ipplan.testing.Officials;
import org.ipplan.testing.StepMatrix;
import org.junit.jupiter.api.Test;

/** The steps of 国家知识产权局's co-signature of a report of 中央宣传部, against a table by hand. */
class CoSignatureStepsTest {
  private static final Caller HANDLER = Officials.of("qian.cnipa", "cnipa", Role.OFFICIAL);
  private static final Set<Caller> WRITING = Set.of(CHEN_CCPD, LIU_CCPD);
  private static final Set<Caller> ASKED_ONES = Set.of(WANG_CNIPA, ZHAO_CNIPA);
  private static final Set<Caller> EVERYBODY =
      Set.of(
          CHEN_CCPD,
          LIU_CCPD,
          WANG_CNIPA,
          ZHAO_CNIPA,
          HANDLER,
          SUN_CREDIT,
          HUANG_SAMR,
          LI_OFFICE,
          ZHANG_OFFICE,
          LEADER_FENG,
          EXPERT_HE,
          SYSADMIN,
          AUDITOR,
          READER_SYSTEM,
          Caller.NOBODY);

  @Test
  void everyStepIsTakenByWhomTheTableNamesAndFromWhereItNames() {
    var matrix =
        new StepMatrix<>(CoSignatureSteps.WORKFLOW, caller -> facts(caller, false, true))
            .row("agree", ASKED_ONES, Map.of(ASKED, AGREED))
            .row("decline", ASKED_ONES, Map.of(ASKED, DECLINED))
            .row("ask-again", WRITING, Map.of(VOID, ASKED, DECLINED, ASKED))
            .row(
                "withdraw",
                WRITING,
                Map.of(ASKED, WITHDRAWN, AGREED, WITHDRAWN, DECLINED, WITHDRAWN, VOID, WITHDRAWN))
            .row("void", Set.of(), Map.of());

    assertThat(matrix.faults(EVERYBODY)).isEmpty();
  }

  @Test
  void whoeverWroteOnTheReportDoesNotAnswer() {
    for (var action : List.of("agree", "decline")) {
      assertThat(blocks(action, facts(WANG_CNIPA, true, true)))
          .containsExactly("co-signature.four-eyes");
    }
  }

  @Test
  void nothingChangesOnceTheReportIsUp() {
    assertThat(blocks("agree", facts(WANG_CNIPA, false, false)))
        .containsExactly("co-signature.report-up");
    assertThat(blocks("withdraw", facts(CHEN_CCPD, false, false)))
        .containsExactly("co-signature.report-up");
  }

  private static List<String> blocks(String action, CoSignatureSteps.Facts facts) {
    return CoSignatureSteps.WORKFLOW.offers(ASKED, facts).stream()
        .filter(offer -> offer.action().equals(action))
        .flatMap(offer -> offer.blockedBy().stream())
        .map(Refusal::guard)
        .toList();
  }

  private static CoSignatureSteps.Facts facts(Caller caller, boolean maker, boolean editable) {
    return new CoSignatureSteps.Facts(caller, "cnipa", "ccpd", maker, editable, false);
  }
}
