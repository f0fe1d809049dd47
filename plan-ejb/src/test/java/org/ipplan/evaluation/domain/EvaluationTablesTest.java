package org.ipplan.evaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.ipplan.testing.Officials.AUDITOR;
import static org.ipplan.testing.Officials.CHEN_CCPD;
import static org.ipplan.testing.Officials.DEMO_SYSTEM;
import static org.ipplan.testing.Officials.EXPERT_HE;
import static org.ipplan.testing.Officials.HUANG_SAMR;
import static org.ipplan.testing.Officials.LEADER_FENG;
import static org.ipplan.testing.Officials.LIU_CCPD;
import static org.ipplan.testing.Officials.LI_OFFICE;
import static org.ipplan.testing.Officials.SUN_CREDIT;
import static org.ipplan.testing.Officials.SYSADMIN;
import static org.ipplan.testing.Officials.ZHANG_OFFICE;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.ipplan.evaluation.AppealState;
import org.ipplan.evaluation.RoundState;
import org.ipplan.evaluation.SchemeState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.testing.Officials;
import org.ipplan.testing.StepMatrix;
import org.junit.jupiter.api.Test;

/** The three tables against ones written by hand: every state, every step, every kind of caller. */
class EvaluationTablesTest {
  private static final Caller HANDLER = Officials.of("guo.ccpd", "ccpd", Role.OFFICIAL);
  private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);
  private static final Set<Caller> LEADS = Set.of(ZHANG_OFFICE);
  private static final Set<Caller> OFFICE = Set.of(LI_OFFICE, ZHANG_OFFICE);
  private static final Set<Caller> EVERYBODY =
      Set.of(
          LI_OFFICE,
          ZHANG_OFFICE,
          CHEN_CCPD,
          LIU_CCPD,
          HANDLER,
          HUANG_SAMR,
          SUN_CREDIT,
          LEADER_FENG,
          EXPERT_HE,
          SYSADMIN,
          AUDITOR,
          DEMO_SYSTEM);

  @Test
  void oneOfTheOfficeCountsAndALeadAnnouncesAndMakesFinal() {
    var matrix =
        new StepMatrix<>(
                RoundSteps.WORKFLOW, caller -> round(caller, TODAY.minusDays(1), 0, "somebody"))
            .row("announce", LEADS, Map.of(RoundState.DRAFT, RoundState.ANNOUNCED))
            .row("finalise", LEADS, Map.of(RoundState.ANNOUNCED, RoundState.FINAL))
            .row("discard", OFFICE, Map.of(RoundState.DRAFT, RoundState.WITHDRAWN))
            .row("withdraw", LEADS, Map.of(RoundState.ANNOUNCED, RoundState.WITHDRAWN));

    assertThat(matrix.faults(EVERYBODY)).isEmpty();
  }

  @Test
  void whoStartedARoundDecidesNothingOnItNotEvenThroughASubstitute() {
    var substitute = new Caller("wu.office", Set.of(Role.OFFICE_LEAD), "jco", "zhang.office");
    for (var action : Set.of("announce", "finalise", "withdraw")) {
      var state = action.equals("announce") ? RoundState.DRAFT : RoundState.ANNOUNCED;
      for (var caller : Set.of(ZHANG_OFFICE, substitute)) {
        assertThat(
                refused(action, state, round(caller, TODAY.minusDays(1), 0, "zhang.office")).kind())
            .isEqualTo(DomainException.Kind.FORBIDDEN);
      }
    }
  }

  @Test
  void nothingIsFinalWhileDepartmentsMayAppealOrAnAppealIsOpen() {
    assertThat(
            refused("finalise", RoundState.ANNOUNCED, round(ZHANG_OFFICE, TODAY, 0, "li.office"))
                .code())
        .isEqualTo("evaluation.window-open");
    assertThat(
            refused(
                    "finalise",
                    RoundState.ANNOUNCED,
                    round(ZHANG_OFFICE, TODAY.minusDays(1), 2, "li.office"))
                .code())
        .isEqualTo("evaluation.appeals-open");
  }

  @Test
  void departmentsAppealAndOthersThanTheMakersDecide() {
    var voices = Set.of(CHEN_CCPD, LIU_CCPD);
    var judges = Set.of(LI_OFFICE, ZHANG_OFFICE, LEADER_FENG);
    var matrix =
        new StepMatrix<>(AppealSteps.WORKFLOW, caller -> appeal(caller, RoundState.ANNOUNCED))
            .row("uphold", judges, Map.of(AppealState.FILED, AppealState.UPHELD))
            .row("reject", judges, Map.of(AppealState.FILED, AppealState.REJECTED))
            .row("withdraw", voices, Map.of(AppealState.FILED, AppealState.WITHDRAWN));

    assertThat(matrix.faults(EVERYBODY)).isEmpty();
  }

  @Test
  void whoStartedOrAnnouncedKeepsAwayFromAppeals() {
    var facts =
        new AppealSteps.Facts(
            LI_OFFICE, "ccpd", Set.of("li.office", "zhang.office"), RoundState.ANNOUNCED);

    assertThat(
            catchThrowableOfType(
                    DomainException.class,
                    () ->
                        AppealSteps.WORKFLOW.take(
                            "reject", AppealState.FILED, facts, StepInput.reason("理由")))
                .code())
        .isEqualTo("evaluation-appeal.makers-recused");
  }

  @Test
  void noAppealIsDecidedOnceTheRoundIsOver() {
    assertThat(
            catchThrowableOfType(
                    DomainException.class,
                    () ->
                        AppealSteps.WORKFLOW.take(
                            "uphold",
                            AppealState.FILED,
                            appeal(LEADER_FENG, RoundState.FINAL),
                            StepInput.reason("理由")))
                .code())
        .isEqualTo("evaluation-appeal.round-over");
  }

  @Test
  void oneOfTheOfficeProposesASchemeAndALeadConfirmsIt() {
    var matrix =
        new StepMatrix<>(
                SchemeSteps.WORKFLOW,
                caller -> new SchemeSteps.Facts(caller, Set.of("somebody"), true))
            .row("confirm", LEADS, Map.of(SchemeState.PROPOSED, SchemeState.IN_FORCE))
            .row("refuse", LEADS, Map.of(SchemeState.PROPOSED, SchemeState.REFUSED))
            .row("withdraw", OFFICE, Map.of(SchemeState.PROPOSED, SchemeState.WITHDRAWN))
            .row("supersede", EVERYBODY, Map.of(SchemeState.IN_FORCE, SchemeState.SUPERSEDED));

    assertThat(matrix.faults(EVERYBODY)).isEmpty();
  }

  private static DomainException refused(String action, RoundState state, RoundSteps.Facts facts) {
    return catchThrowableOfType(
        DomainException.class,
        () -> RoundSteps.WORKFLOW.take(action, state, facts, StepInput.reason("理由")));
  }

  private static RoundSteps.Facts round(
      Caller caller, LocalDate appealByOn, int openAppeals, String maker) {
    return new RoundSteps.Facts(caller, Set.of(maker), TODAY, appealByOn, openAppeals);
  }

  private static AppealSteps.Facts appeal(Caller caller, RoundState round) {
    return new AppealSteps.Facts(caller, "ccpd", Set.of("somebody"), round);
  }
}
