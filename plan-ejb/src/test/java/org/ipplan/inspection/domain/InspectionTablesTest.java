package org.ipplan.inspection.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
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

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ipplan.inspection.AppraisalState;
import org.ipplan.inspection.FindingObjectionState;
import org.ipplan.inspection.FindingState;
import org.ipplan.inspection.InspectionState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.testing.StepMatrix;
import org.junit.jupiter.api.Test;

/** The four tables of inspections against tables written by hand; 中央宣传部 is inspected. */
class InspectionTablesTest {
  private static final Set<Caller> OFFICE = Set.of(LI_OFFICE, ZHANG_OFFICE);
  private static final Set<Caller> OFFICE_LEAD = Set.of(ZHANG_OFFICE);
  private static final Set<Caller> DEPARTMENT = Set.of(CHEN_CCPD, LIU_CCPD);
  private static final Set<Caller> EVERYBODY =
      Set.of(
          LI_OFFICE,
          ZHANG_OFFICE,
          CHEN_CCPD,
          LIU_CCPD,
          WANG_CNIPA,
          HUANG_SAMR,
          SUN_CREDIT,
          LEADER_FENG,
          EXPERT_HE,
          SYSADMIN,
          AUDITOR,
          READER_SYSTEM);

  private static final Caller SUBSTITUTE_OF_LI =
      new Caller("zhang.office", ZHANG_OFFICE.roles(), "jco", "li.office");
  private static final StepInput WORDS = new StepInput("理由", "说明", null, null, null);

  @Test
  void theOfficeLeadsAnInspectionAndALeadApprovesItsPlan() {
    var matrix =
        new StepMatrix<>(InspectionSteps.WORKFLOW, caller -> inspection(caller, "somebody"))
            .row("edit", OFFICE, Map.of(InspectionState.DRAFT, InspectionState.DRAFT))
            .row("approve", OFFICE_LEAD, Map.of(InspectionState.DRAFT, InspectionState.PLANNED))
            .row("begin", OFFICE, Map.of(InspectionState.PLANNED, InspectionState.UNDER_WAY))
            .row("conclude", OFFICE, Map.of(InspectionState.UNDER_WAY, InspectionState.CONCLUDED))
            .row("close", OFFICE, Map.of(InspectionState.CONCLUDED, InspectionState.CLOSED))
            .row(
                "cancel",
                OFFICE,
                Map.of(
                    InspectionState.DRAFT,
                    InspectionState.CANCELLED,
                    InspectionState.PLANNED,
                    InspectionState.CANCELLED,
                    InspectionState.UNDER_WAY,
                    InspectionState.CANCELLED));

    assertThat(matrix.faults(EVERYBODY)).isEmpty();
  }

  @Test
  void theDepartmentPutsAFindingRightAndTheOfficeSeesForItself() {
    var open =
        Map.of(
            FindingState.ISSUED,
            FindingState.ISSUED,
            FindingState.RECTIFYING,
            FindingState.RECTIFYING);
    var matrix =
        new StepMatrix<>(FindingSteps.WORKFLOW, caller -> finding(caller, "somebody", false))
            .row("edit", OFFICE, Map.of(FindingState.DRAFT, FindingState.DRAFT))
            .row("attach", DEPARTMENT, open)
            .row("issue", OFFICE, Map.of(FindingState.DRAFT, FindingState.ISSUED))
            .row("drop", OFFICE, Map.of(FindingState.DRAFT, FindingState.DROPPED))
            .row("accept", DEPARTMENT, Map.of(FindingState.ISSUED, FindingState.RECTIFYING))
            .row(
                "rectify",
                DEPARTMENT,
                Map.of(
                    FindingState.ISSUED,
                    FindingState.RECTIFIED,
                    FindingState.RECTIFYING,
                    FindingState.RECTIFIED))
            .row("pass", OFFICE, Map.of(FindingState.RECTIFIED, FindingState.RECHECKED))
            .row(
                "send-back",
                OFFICE,
                Map.of(
                    FindingState.RECTIFIED,
                    FindingState.RECTIFYING,
                    FindingState.RECHECKED,
                    FindingState.RECTIFYING))
            .row("close", OFFICE, Map.of(FindingState.RECHECKED, FindingState.CLOSED))
            .row("move-date", OFFICE, open)
            .row("revoke", Set.of(), Map.of());

    assertThat(matrix.faults(EVERYBODY)).isEmpty();
  }

  @Test
  void theOfficeReviewsAnObjectionAndTheDepartmentMayWithdrawIt() {
    var filed = FindingObjectionState.FILED;
    var matrix =
        new StepMatrix<>(
                FindingObjectionSteps.WORKFLOW, caller -> objection(caller, false, "somebody"))
            .row("uphold", OFFICE, Map.of(filed, FindingObjectionState.UPHELD))
            .row("change", OFFICE, Map.of(filed, FindingObjectionState.CHANGED))
            .row("revoke", OFFICE, Map.of(filed, FindingObjectionState.REVOKED))
            .row("suspend", OFFICE, Map.of(filed, filed))
            .row("withdraw", DEPARTMENT, Map.of(filed, FindingObjectionState.WITHDRAWN));

    assertThat(matrix.faults(EVERYBODY)).isEmpty();
  }

  @Test
  void aLeadWhoDidNotProposeItDecidesOnPraiseAndCriticism() {
    var proposed = AppraisalState.PROPOSED;
    var matrix =
        new StepMatrix<>(AppraisalSteps.WORKFLOW, caller -> appraisal(caller, "somebody"))
            .row("approve", OFFICE_LEAD, Map.of(proposed, AppraisalState.APPROVED))
            .row("refuse", OFFICE_LEAD, Map.of(proposed, AppraisalState.REFUSED))
            .row("take-back", OFFICE, Map.of(proposed, AppraisalState.TAKEN_BACK));

    assertThat(matrix.faults(EVERYBODY)).isEmpty();
  }

  @Test
  void makersApproveNothingOfTheirsAlsoThroughASubstitute() {
    for (var caller : List.of(ZHANG_OFFICE, SUBSTITUTE_OF_LI)) {
      var maker = caller.isSubstitute() ? "li.office" : "zhang.office";
      refused(
          () ->
              InspectionSteps.WORKFLOW.take(
                  "approve", InspectionState.DRAFT, inspection(caller, maker), WORDS),
          "inspection.four-eyes");
      refused(
          () ->
              AppraisalSteps.WORKFLOW.take(
                  "approve", AppraisalState.PROPOSED, appraisal(caller, maker), WORDS),
          "appraisal.four-eyes");
      refused(
          () ->
              FindingSteps.WORKFLOW.take(
                  "close", FindingState.RECHECKED, finding(caller, maker, false), WORDS),
          "finding.four-eyes");
      refused(
          () ->
              FindingObjectionSteps.WORKFLOW.take(
                  "uphold", FindingObjectionState.FILED, objection(caller, false, maker), WORDS),
          "finding-objection.authors-recused");
    }
  }

  @Test
  void aPlanBesideAnotherInspectionIsApprovedWithAReasonOnly() {
    var others = List.of("专项督查");
    refused(
        () ->
            InspectionSteps.WORKFLOW.take(
                "approve", InspectionState.DRAFT, beside(others, false), StepInput.NONE),
        "inspection.overlapping");

    assertThat(
            InspectionSteps.WORKFLOW.take(
                "approve", InspectionState.DRAFT, beside(others, true), WORDS))
        .isEqualTo(InspectionState.PLANNED);
  }

  @Test
  void nothingIsClosedWhileSomethingOfItIsOpen() {
    var open = new InspectionSteps.Facts(LI_OFFICE, Set.of(), List.of(), false, 2, 1);
    refused(
        () -> InspectionSteps.WORKFLOW.take("close", InspectionState.CONCLUDED, open, WORDS),
        "inspection.findings-open");
    refused(
        () -> InspectionSteps.WORKFLOW.take("cancel", InspectionState.UNDER_WAY, open, WORDS),
        "inspection.has-findings");
    refused(
        () ->
            FindingSteps.WORKFLOW.take(
                "close", FindingState.RECHECKED, finding(LI_OFFICE, "somebody", true), WORDS),
        "finding.objection-open");
    refused(
        () ->
            FindingObjectionSteps.WORKFLOW.take(
                "suspend",
                FindingObjectionState.FILED,
                objection(LI_OFFICE, true, "somebody"),
                WORDS),
        "finding-objection.suspended");
  }

  private static InspectionSteps.Facts inspection(Caller caller, String maker) {
    return new InspectionSteps.Facts(caller, Set.of(maker), List.of(), false, 0, 0);
  }

  private static InspectionSteps.Facts beside(List<String> others, boolean acknowledged) {
    return new InspectionSteps.Facts(ZHANG_OFFICE, Set.of(), others, acknowledged, 0, 0);
  }

  private static FindingSteps.Facts finding(Caller caller, String rechecker, boolean objected) {
    return new FindingSteps.Facts(caller, "ccpd", Set.of(rechecker), true, objected, false);
  }

  private static FindingObjectionSteps.Facts objection(
      Caller caller, boolean suspended, String author) {
    return new FindingObjectionSteps.Facts(caller, "ccpd", Set.of(author), suspended);
  }

  private static AppraisalSteps.Facts appraisal(Caller caller, String maker) {
    return new AppraisalSteps.Facts(caller, Set.of(maker));
  }

  private static void refused(ThrowingCallable step, String code) {
    assertThat(catchThrowableOfType(DomainException.class, step).code()).isEqualTo(code);
  }
}
