package org.ipplan.inspection.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipplan.inspection.service.InspectionStory.NOTE;
import static org.ipplan.inspection.service.InspectionStory.plan;
import static org.ipplan.inspection.service.InspectionStory.refused;
import static org.ipplan.testing.Officials.CHEN_CCPD;
import static org.ipplan.testing.Officials.HUANG_SAMR;
import static org.ipplan.testing.Officials.LEADER_FENG;
import static org.ipplan.testing.Officials.LI_OFFICE;
import static org.ipplan.testing.Officials.SUN_CREDIT;
import static org.ipplan.testing.Officials.WANG_CNIPA;
import static org.ipplan.testing.Officials.ZHANG_OFFICE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.inspection.AppraisalDetails;
import org.ipplan.inspection.AppraisalKind;
import org.ipplan.inspection.AppraisalService;
import org.ipplan.inspection.AppraisalState;
import org.ipplan.inspection.FindingState;
import org.ipplan.inspection.InspectionDetails;
import org.ipplan.inspection.InspectionFilter;
import org.ipplan.inspection.InspectionKind;
import org.ipplan.inspection.InspectionService;
import org.ipplan.inspection.InspectionState;
import org.ipplan.inspection.NewAppraisal;
import org.ipplan.inspection.NewInspection;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Page;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.testing.Officials;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the assignment to the conclusion, and what is said of the department after it. */
class InspectionScenarioTest {
  private InspectionStory story;

  @BeforeEach
  void start() {
    story = new InspectionStory();
  }

  @AfterEach
  void stop() {
    story.close();
  }

  @Test
  void anInspectionNeedsItsAssignmentAPlanAndTheOffice() {
    var empty =
        new NewInspection(
            "督查",
            InspectionKind.DAILY,
            " ",
            "",
            LocalDate.of(2024, 6, 4),
            null,
            List.of(),
            List.of(),
            LocalDate.of(2024, 6, 10),
            LocalDate.of(2024, 6, 7),
            List.of(),
            List.of("chen.ccpd"),
            null);

    refused(() -> story.prepare(CHEN_CCPD, empty), "inspection.office-only");
    refused(() -> story.prepare(LEADER_FENG, empty), "inspection.office-only");
    refused(() -> story.prepare(LI_OFFICE, empty), "input.required");
    refused(() -> story.prepare(LI_OFFICE, empty), "input.future-date");
    refused(() -> story.prepare(LI_OFFICE, empty), "inspection.no-matter");
    refused(() -> story.prepare(LI_OFFICE, empty), "inspection.ends-before");
    refused(() -> story.prepare(LI_OFFICE, empty), "inspection.author-unknown");
    refused(
        () -> story.prepare(LI_OFFICE, plan(List.of(UUID.randomUUID()), "ccpd", null)),
        "inspection.task-unknown");
    refused(
        () -> story.prepare(LI_OFFICE, plan(List.of(), "nowhere", null)),
        "inspection.department-unknown");
  }

  @Test
  void somebodyElseApprovesThePlan() {
    var id = story.prepare(ZHANG_OFFICE, plan(List.of(story.task()), "ccpd", null));
    var colleague = Officials.of("ma.office", "jco", Role.OFFICE_STAFF, Role.OFFICE_LEAD);
    var substitute = new Caller("ma.office", colleague.roles(), "jco", "zhang.office");

    refused(
        () -> story.step(LI_OFFICE, id, "approve", StepInput.NONE), "inspection.office-lead-only");
    refused(() -> story.step(ZHANG_OFFICE, id, "approve", StepInput.NONE), "inspection.four-eyes");
    refused(() -> story.step(substitute, id, "approve", StepInput.NONE), "inspection.four-eyes");
    assertThat(story.step(colleague, id, "approve", StepInput.NONE).state())
        .isEqualTo(InspectionState.PLANNED);
  }

  @Test
  void whoeverWroteADraftAnewDoesNotApproveIt() {
    var id = story.prepared();
    var version = story.inspection(LI_OFFICE, id).version();
    var other = plan(List.of(story.task()), "cnipa", null);

    var edited =
        story.product().as(ZHANG_OFFICE, InspectionService.class, s -> s.edit(id, version, other));

    assertThat(edited.departments()).containsExactly("cnipa");
    refused(() -> story.step(ZHANG_OFFICE, id, "approve", StepInput.NONE), "inspection.four-eyes");
    refused(
        () ->
            story.product().as(LI_OFFICE, InspectionService.class, s -> s.edit(id, version, other)),
        "version.stale");
  }

  @Test
  void aSecondInspectionOnTheSameDepartmentAndMatterNeedsAReason() {
    story.prepared();
    var same = plan(List.of(story.task()), "ccpd", null);

    refused(() -> story.prepare(ZHANG_OFFICE, same), "inspection.overlapping");
    refused(
        () -> story.prepare(ZHANG_OFFICE, plan(List.of(), "ccpd", null)), "inspection.overlapping");
    story.prepare(ZHANG_OFFICE, plan(List.of(story.task()), "cnipa", null));
    var second = story.prepare(ZHANG_OFFICE, plan(List.of(story.task()), "ccpd", "领导另有批示，合并开展"));

    assertThat(story.inspection(LI_OFFICE, second).overlapReason()).contains("另有批示");
    List<InspectionDetails.Overlap> others =
        story.product().as(LI_OFFICE, InspectionService.class, s -> s.overlaps(second));
    assertThat(others)
        .singleElement()
        .satisfies(other -> assertThat(other.title()).isEqualTo("知识产权宣传工作专项督查"));
  }

  @Test
  void onceAnInspectionIsConcludedAnotherMayFollowWithoutAReason() {
    var first = story.underWay();
    story.step(LI_OFFICE, first, "conclude", NOTE);

    assertThat(story.prepared()).isNotEqualTo(first);
  }

  @Test
  void theDepartmentSeesNothingBeforeTheFeedbackAndTheConclusionFeedsEveryFindingBack() {
    var id = story.underWay();
    var finding = story.write(id);
    refused(() -> story.inspection(CHEN_CCPD, id), "inspection.not-found");
    refused(() -> story.finding(CHEN_CCPD, finding), "finding.not-found");
    assertThat(story.inspection(LEADER_FENG, id).findings()).isOne();
    assertThat(list(CHEN_CCPD)).isEmpty();

    refused(() -> story.step(LI_OFFICE, id, "conclude", StepInput.NONE), "input.required");
    story.step(LI_OFFICE, id, "conclude", new StepInput(null, "宣传工作总体落实，一项滞后", null, null, null));

    assertThat(story.inspection(CHEN_CCPD, id).conclusion()).contains("总体落实");
    assertThat(story.finding(CHEN_CCPD, finding).state()).isEqualTo(FindingState.ISSUED);
    assertThat(story.finding(WANG_CNIPA, finding).issuedOn()).isEqualTo(LocalDate.of(2024, 6, 3));
    refused(() -> story.inspection(WANG_CNIPA, id), "inspection.not-found");
    refused(() -> story.finding(HUANG_SAMR, finding), "finding.not-found");
    refused(() -> story.inspection(SUN_CREDIT, id), "inspection.not-found");
    assertThat(list(CHEN_CCPD)).hasSize(1);
    refused(() -> story.step(LI_OFFICE, id, "close", StepInput.NONE), "inspection.findings-open");
  }

  @Test
  void anInspectionIsCancelledWithAReasonAndStays() {
    var id = story.prepared();
    refused(() -> story.step(LI_OFFICE, id, "cancel", StepInput.NONE), "input.required");

    var cancelled = story.step(LI_OFFICE, id, "cancel", StepInput.reason("与年度检查合并"));

    assertThat(cancelled.state()).isEqualTo(InspectionState.CANCELLED);
    assertThat(cancelled.endedReason()).isEqualTo("与年度检查合并");
    refused(() -> story.step(LI_OFFICE, id, "begin", StepInput.NONE), "workflow.wrong-state");
  }

  @Test
  void praiseCountsAfterTheApprovalOfAnotherLeadAndNotBefore() {
    var id = story.underWay();
    refused(() -> propose(LI_OFFICE, id), "appraisal.not-concluded");
    story.step(LI_OFFICE, id, "conclude", NOTE);
    refused(() -> propose(CHEN_CCPD, id), "appraisal.office-only");
    var mine = propose(ZHANG_OFFICE, id);
    refused(() -> decide(ZHANG_OFFICE, id, mine), "appraisal.four-eyes");

    var praise = propose(LI_OFFICE, id);
    assertThat(appraisals(CHEN_CCPD, id)).isEmpty();
    refused(() -> decide(LI_OFFICE, id, praise), "appraisal.office-lead-only");
    decide(ZHANG_OFFICE, id, praise);

    assertThat(appraisals(CHEN_CCPD, id))
        .singleElement()
        .satisfies(each -> assertThat(each.state()).isEqualTo(AppraisalState.APPROVED));
    assertThat(appraisals(LEADER_FENG, id)).hasSize(2);
  }

  @Test
  void listsGoOnPageByPageAndCostTheSameNumberOfStatements() {
    for (int i = 0; i < 3; i++) {
      story.prepare(LI_OFFICE, plan(List.of(story.task()), "ccpd", "分批开展"));
    }
    var first = page(2, null);
    var second = page(2, first.next());

    assertThat(first.total()).isEqualTo(3);
    assertThat(first.items()).hasSize(2).doesNotContainAnyElementsOf(second.items());
    assertThat(second.items()).hasSize(1);
    assertThat(statements(1)).isEqualTo(statements(100));
  }

  private long statements(int limit) {
    story.product().statistics().clear();
    page(limit, null);
    return story.product().statistics().getPrepareStatementCount();
  }

  private Page<InspectionDetails> page(int limit, @Nullable String cursor) {
    return story
        .product()
        .as(
            LI_OFFICE,
            InspectionService.class,
            s -> s.list(InspectionFilter.ALL, limit, cursor, true));
  }

  private List<InspectionDetails> list(Caller who) {
    return story
        .product()
        .as(who, InspectionService.class, s -> s.list(InspectionFilter.ALL, 50, null, false))
        .items();
  }

  private UUID propose(Caller who, UUID inspection) {
    var praise = new NewAppraisal(AppraisalKind.PRAISE, "ccpd", "宣传周组织有力，予以表扬");
    return story.product().as(who, AppraisalService.class, s -> s.propose(inspection, praise));
  }

  private AppraisalDetails decide(Caller who, UUID inspection, UUID id) {
    return story
        .product()
        .as(who, AppraisalService.class, s -> s.take(inspection, id, "approve", 0, StepInput.NONE));
  }

  private List<AppraisalDetails> appraisals(Caller who, UUID inspection) {
    return story.product().as(who, AppraisalService.class, s -> s.ofInspection(inspection));
  }
}
