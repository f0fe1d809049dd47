package org.ipplan.recognition.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.ipplan.recognition.TypicalCaseState.DRAFT;
import static org.ipplan.recognition.TypicalCaseState.NOT_SELECTED;
import static org.ipplan.recognition.TypicalCaseState.PUBLISHED;
import static org.ipplan.recognition.TypicalCaseState.RETURNED;
import static org.ipplan.recognition.TypicalCaseState.SELECTED;
import static org.ipplan.recognition.TypicalCaseState.SHORTLISTED;
import static org.ipplan.recognition.TypicalCaseState.SUBMITTED;
import static org.ipplan.recognition.TypicalCaseState.TAKEN_DOWN;
import static org.ipplan.recognition.TypicalCaseState.WITHDRAWN;
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
import static org.ipplan.testing.Officials.ZHANG_OFFICE;

import java.util.Map;
import java.util.Set;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.testing.Officials;
import org.ipplan.testing.StepMatrix;
import org.junit.jupiter.api.Test;

/** The table of typical cases against one written by hand; 中央宣传部 hands the case in. */
class TypicalCaseStepsTest {
  private static final Caller HANDLER = Officials.of("guo.ccpd", "ccpd", Role.OFFICIAL);
  private static final Set<Caller> OFFICE = Set.of(LI_OFFICE, ZHANG_OFFICE);
  private static final Set<Caller> VOICES = Set.of(CHEN_CCPD, LIU_CCPD);
  private static final Set<Caller> DEPARTMENT = Set.of(HANDLER, CHEN_CCPD, LIU_CCPD);
  private static final Set<Caller> EVERYBODY =
      Set.of(
          HANDLER,
          LI_OFFICE,
          ZHANG_OFFICE,
          CHEN_CCPD,
          LIU_CCPD,
          HUANG_SAMR,
          SUN_CREDIT,
          LEADER_FENG,
          EXPERT_HE,
          SYSADMIN,
          AUDITOR,
          READER_SYSTEM);

  @Test
  void theDepartmentWritesTheOfficeChoosesAndALeadDecides() {
    var matrix =
        new StepMatrix<>(TypicalCaseSteps.WORKFLOW, caller -> facts(caller, "somebody", 1))
            .row("write", DEPARTMENT, Map.of(DRAFT, DRAFT, RETURNED, RETURNED))
            .row("submit", VOICES, Map.of(DRAFT, SUBMITTED, RETURNED, SUBMITTED))
            .row(
                "withdraw",
                VOICES,
                Map.of(DRAFT, WITHDRAWN, SUBMITTED, WITHDRAWN, RETURNED, WITHDRAWN))
            .row("return", OFFICE, Map.of(SUBMITTED, RETURNED))
            .row("shortlist", OFFICE, Map.of(SUBMITTED, SHORTLISTED))
            .row("select", Set.of(ZHANG_OFFICE), Map.of(SHORTLISTED, SELECTED))
            .row(
                "turn-down",
                Set.of(ZHANG_OFFICE),
                Map.of(SUBMITTED, NOT_SELECTED, SHORTLISTED, NOT_SELECTED))
            .row("publish", OFFICE, Map.of(SELECTED, PUBLISHED))
            .row("take-down", Set.of(ZHANG_OFFICE), Map.of(PUBLISHED, TAKEN_DOWN));

    assertThat(matrix.faults(EVERYBODY)).isEmpty();
  }

  @Test
  void whoSentACaseToTheExpertsDoesNotDecideOnIt() {
    assertThat(refusal("select", ZHANG_OFFICE, "zhang.office", 1).kind())
        .isEqualTo(DomainException.Kind.FORBIDDEN);
    assertThat(refusal("turn-down", ZHANG_OFFICE, "zhang.office", 1).kind())
        .isEqualTo(DomainException.Kind.FORBIDDEN);
  }

  @Test
  void noCaseIsSelectedWithoutAnExpert() {
    assertThat(refusal("select", ZHANG_OFFICE, "li.office", 0).blockedBy())
        .extracting(refusal -> refusal.guard())
        .containsExactly("typical-case.no-opinion");
  }

  private static DomainException refusal(String action, Caller caller, String maker, int opinions) {
    return catchThrowableOfType(
        DomainException.class,
        () ->
            TypicalCaseSteps.WORKFLOW.take(
                action, SHORTLISTED, facts(caller, maker, opinions), StepInput.reason("理由")));
  }

  private static TypicalCaseSteps.Facts facts(Caller caller, String maker, int opinions) {
    return new TypicalCaseSteps.Facts(caller, "ccpd", Set.of(maker), opinions);
  }
}
