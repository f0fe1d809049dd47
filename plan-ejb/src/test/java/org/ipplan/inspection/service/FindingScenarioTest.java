package org.ipplan.inspection.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.ipplan.inspection.service.InspectionStory.NOTE;
import static org.ipplan.inspection.service.InspectionStory.refused;
import static org.ipplan.testing.Officials.CHEN_CCPD;
import static org.ipplan.testing.Officials.HUANG_SAMR;
import static org.ipplan.testing.Officials.LEADER_FENG;
import static org.ipplan.testing.Officials.LI_OFFICE;
import static org.ipplan.testing.Officials.WANG_CNIPA;
import static org.ipplan.testing.Officials.ZHANG_OFFICE;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ipplan.assignment.AssignmentState;
import org.ipplan.audit.HistoryEntry;
import org.ipplan.audit.HistoryService;
import org.ipplan.inspection.FindingDetails;
import org.ipplan.inspection.FindingFilter;
import org.ipplan.inspection.FindingObjectionState;
import org.ipplan.inspection.FindingService;
import org.ipplan.inspection.FindingState;
import org.ipplan.inspection.InspectionState;
import org.ipplan.inspection.NewFinding;
import org.ipplan.inspection.NewInspection;
import org.ipplan.shared.Caller;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.supervision.Light;
import org.ipplan.supervision.WorklistFilter;
import org.ipplan.supervision.WorklistItem;
import org.ipplan.supervision.WorklistService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A finding from its feedback to its close, with an objection on the way. */
class FindingScenarioTest {
  private static final StepInput DONE =
      new StepInput(null, "方案已印发", null, null, null, null, List.of("中宣办发〔2024〕3号"));

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
  void aDraftIsWrittenAnewUntilItIsFedBack() {
    var inspection = story.underWay();
    var id = story.write(inspection);
    var better = new NewFinding("ccpd", null, "宣传方案逾期一个月", "任务分工第四条", null, 10);

    refused(() -> edit(CHEN_CCPD, id, better), "finding.not-found");
    refused(
        () -> edit(LI_OFFICE, id, new NewFinding("samr", null, "", "依据", null, 10)),
        "finding.other-department");
    var changed = edit(ZHANG_OFFICE, id, better);

    assertThat(changed.text()).isEqualTo("宣传方案逾期一个月");
    assertThat(changed.task()).isNull();
    assertThat(changed.term()).isEqualTo(10);
    assertThat(changed.authors()).contains("li.office", "zhang.office");
    refused(
        () -> story.product().as(LI_OFFICE, FindingService.class, s -> s.edit(id, 0, better)),
        "version.stale");
    step(LI_OFFICE, id, "issue", StepInput.NONE);
    refused(() -> edit(LI_OFFICE, id, better), "workflow.wrong-state");
  }

  private FindingDetails edit(Caller who, UUID id, NewFinding wanted) {
    var version = story.finding(LI_OFFICE, id).version();
    return story.product().as(who, FindingService.class, s -> s.edit(id, version, wanted));
  }

  @Test
  void theOfficeSeesForItselfBeforeAnybodyCloses() {
    var id = story.fedBack();
    refused(() -> step(HUANG_SAMR, id, "accept", StepInput.NONE), "finding.not-found");
    refused(() -> step(WANG_CNIPA, id, "accept", StepInput.NONE), "finding.own-department");
    refused(() -> step(LI_OFFICE, id, "rectify", DONE), "finding.own-department");
    step(CHEN_CCPD, id, "accept", StepInput.NONE);
    step(CHEN_CCPD, id, "rectify", DONE);
    refused(() -> step(CHEN_CCPD, id, "pass", NOTE), "finding.office-only");

    step(LI_OFFICE, id, "send-back", StepInput.reason("附件缺页"));
    assertThat(story.finding(CHEN_CCPD, id).state()).isEqualTo(FindingState.RECTIFYING);
    step(CHEN_CCPD, id, "rectify", DONE);
    step(LI_OFFICE, id, "pass", NOTE);
    refused(() -> step(LI_OFFICE, id, "close", StepInput.NONE), "finding.four-eyes");
    step(ZHANG_OFFICE, id, "close", StepInput.NONE);

    var closed = story.finding(CHEN_CCPD, id);
    assertThat(closed.state()).isEqualTo(FindingState.CLOSED);
    assertThat(closed.entries())
        .extracting(FindingDetails.Entry::action, FindingDetails.Entry::byOffice)
        .containsExactly(
            tuple("rectify", false),
            tuple("send-back", true),
            tuple("rectify", false),
            tuple("pass", true));
    assertThat(closed.entries().get(0).evidence()).containsExactly("中宣办发〔2024〕3号");
  }

  @Test
  void anInspectionClosesOnceItsFindingsAreSettled() {
    var id = story.fedBack();
    var inspection = story.finding(LI_OFFICE, id).inspection();
    story.step(LI_OFFICE, inspection, "conclude", NOTE);
    step(CHEN_CCPD, id, "rectify", DONE);
    step(LI_OFFICE, id, "pass", NOTE);
    step(ZHANG_OFFICE, id, "close", StepInput.NONE);

    assertThat(story.step(LI_OFFICE, inspection, "close", StepInput.NONE).state())
        .isEqualTo(InspectionState.CLOSED);
  }

  @Test
  void theDateFollowsFromTheTermAndSaysHow() {
    var finding = story.finding(CHEN_CCPD, story.fedBack());

    // twenty working days after 3 June 2024; 10 June is the Dragon Boat Festival
    assertThat(finding.dueOn()).isEqualTo(LocalDate.of(2024, 7, 2));
    assertThat(Objects.requireNonNull(finding.reckoning()).dueOn()).isEqualTo(finding.dueOn());
    assertThat(finding.overdue()).isFalse();

    story.on("2024-07-03");
    assertThat(story.finding(CHEN_CCPD, finding.id()).overdue()).isTrue();
    assertThat(waiting(CHEN_CCPD)).extracting(WorklistItem::light).contains(Light.RED);

    var later = new StepInput("等待会签", null, null, null, LocalDate.of(2024, 7, 31));
    refused(() -> step(CHEN_CCPD, finding.id(), "move-date", later), "finding.office-only");
    var past = new StepInput("等待会签", null, null, null, LocalDate.of(2024, 7, 2));
    refused(() -> step(LI_OFFICE, finding.id(), "move-date", past), "input.past-date");
    step(LI_OFFICE, finding.id(), "move-date", later);
    assertThat(story.finding(CHEN_CCPD, finding.id()).overdue()).isFalse();
  }

  @Test
  void aFindingSaysWhomAndWhatItIsAbout() {
    var inspection = story.underWay();
    var bad = new NewFinding("samr", UUID.randomUUID(), " ", "", LocalDate.of(2024, 6, 2), 300);

    for (var code :
        List.of(
            "finding.other-department",
            "finding.other-task",
            "finding.date-or-term",
            "input.past-date",
            "input.out-of-range",
            "input.required")) {
      refused(() -> write(LI_OFFICE, inspection, bad), code);
    }
    refused(() -> write(LEADER_FENG, inspection, bad), "finding.office-only");
    refused(() -> write(CHEN_CCPD, inspection, bad), "inspection.not-found");
    refused(
        () -> write(LI_OFFICE, story.prepare(LI_OFFICE, other()), bad), "finding.not-inspecting");
  }

  @Test
  void anObjectionIsInTimeOnTheThirtiethDayAndNotOnTheDayAfter() {
    var id = story.fedBack();
    assertThat(story.finding(CHEN_CCPD, id).objectByOn()).isEqualTo(LocalDate.of(2024, 7, 3));

    story.on("2024-07-04");
    refused(() -> story.object(CHEN_CCPD, id), "finding-objection.too-late");
    story.on("2024-07-03");
    refused(() -> story.object(WANG_CNIPA, id), "finding-objection.own-department");
    refused(() -> story.object(LI_OFFICE, id), "finding-objection.own-department");
    var objection = story.objection(CHEN_CCPD, story.object(CHEN_CCPD, id));

    // thirty days end on Friday, 2 August
    assertThat(objection.reviewByOn()).isEqualTo(LocalDate.of(2024, 8, 2));
    refused(() -> story.object(CHEN_CCPD, id), "finding-objection.already");
  }

  @Test
  void aLastDayOffRollsToTheNextWorkingDay() {
    // thirty days after Tuesday, 2 July 2024 end on Thursday; after 4 July on Saturday, 3 August
    story.on("2024-07-04");

    assertThat(story.finding(CHEN_CCPD, story.fedBack()).objectByOn())
        .isEqualTo(LocalDate.of(2024, 8, 5));
  }

  @Test
  void othersThanTheAuthorsReview() {
    var id = story.fedBack();
    var objection = story.object(CHEN_CCPD, id);
    var substitute = new Caller("zhang.office", ZHANG_OFFICE.roles(), "jco", "li.office");
    var reason = StepInput.reason("证据充分");

    refused(
        () -> story.review(LI_OFFICE, objection, "uphold", reason),
        "finding-objection.authors-recused");
    refused(
        () -> story.review(substitute, objection, "uphold", reason),
        "finding-objection.authors-recused");
    refused(
        () -> story.review(CHEN_CCPD, objection, "uphold", reason),
        "finding-objection.office-only");
    assertThat(kinds(LI_OFFICE)).doesNotContain(WorklistItem.Kind.OBJECTION);
    assertThat(kinds(ZHANG_OFFICE)).contains(WorklistItem.Kind.OBJECTION);
    story.review(ZHANG_OFFICE, objection, "uphold", reason);

    assertThat(story.objection(CHEN_CCPD, objection).state())
        .isEqualTo(FindingObjectionState.UPHELD);
    assertThat(story.finding(CHEN_CCPD, id).state()).isEqualTo(FindingState.ISSUED);
    assertThat(kinds(ZHANG_OFFICE)).doesNotContain(WorklistItem.Kind.OBJECTION);
  }

  @Test
  void aReviewChangesTheWordsOrTakesTheFindingBack() {
    var changed = story.fedBack();
    var objection = story.object(CHEN_CCPD, changed);
    refused(
        () -> story.review(ZHANG_OFFICE, objection, "change", StepInput.reason("部分成立")),
        "input.required");
    var words = new StepInput("部分成立", "宣传方案迟印发五日", null, null, null);
    story.review(ZHANG_OFFICE, objection, "change", words);
    assertThat(story.finding(CHEN_CCPD, changed).text()).isEqualTo("宣传方案迟印发五日");
    assertThat(story.objection(CHEN_CCPD, objection).formerText()).isEqualTo("宣传方案未按期印发");

    var inspection = story.finding(LI_OFFICE, changed).inspection();
    var revoked = story.write(inspection);
    step(LI_OFFICE, revoked, "issue", StepInput.NONE);
    var second = story.object(CHEN_CCPD, revoked);
    refused(
        () -> step(LI_OFFICE, revoked, "revoke", StepInput.reason("查无实据")),
        "workflow.follows-work");
    story.review(ZHANG_OFFICE, second, "revoke", StepInput.reason("查无实据"));
    assertThat(story.finding(CHEN_CCPD, revoked).state()).isEqualTo(FindingState.REVOKED);
    refused(() -> step(CHEN_CCPD, revoked, "rectify", DONE), "workflow.wrong-state");
  }

  @Test
  void rectificationGoesOnDuringTheReviewUnlessItIsHeldUp() {
    var id = story.fedBack();
    var objection = story.object(CHEN_CCPD, id);
    step(CHEN_CCPD, id, "accept", StepInput.NONE);
    story.review(ZHANG_OFFICE, objection, "suspend", StepInput.reason("事实需要核对"));
    assertThat(story.finding(CHEN_CCPD, id).suspendedOn()).isEqualTo(LocalDate.of(2024, 6, 3));

    story.on("2024-07-08");
    assertThat(story.finding(CHEN_CCPD, id).overdue()).isFalse();
    assertThat(waiting(CHEN_CCPD))
        .filteredOn(item -> item.kind() == WorklistItem.Kind.FINDING)
        .singleElement()
        .satisfies(item -> assertThat(item.dueOn()).isNull());
    story.review(CHEN_CCPD, objection, "withdraw", StepInput.NONE);

    // held up for 24 working days: 2 July moves to 5 August
    assertThat(story.finding(CHEN_CCPD, id).dueOn()).isEqualTo(LocalDate.of(2024, 8, 5));
    refused(() -> story.object(CHEN_CCPD, id), "finding-objection.too-late");
  }

  @Test
  void aFindingIsNotClosedDuringTheReview() {
    var id = story.fedBack();
    step(CHEN_CCPD, id, "rectify", DONE);
    var objection = story.object(CHEN_CCPD, id);
    step(LI_OFFICE, id, "pass", NOTE);

    refused(() -> step(ZHANG_OFFICE, id, "close", StepInput.NONE), "finding.objection-open");
    story.review(ZHANG_OFFICE, objection, "uphold", StepInput.reason("证据充分"));
    step(ZHANG_OFFICE, id, "close", StepInput.NONE);
    refused(() -> story.object(CHEN_CCPD, id), "finding-objection.settled");
  }

  @Test
  void whatWaitsForWhom() {
    var prepared = story.prepared();
    assertThat(kinds(ZHANG_OFFICE)).containsOnly(WorklistItem.Kind.INSPECTION);
    assertThat(kinds(LI_OFFICE)).isEmpty();
    story.step(ZHANG_OFFICE, prepared, "approve", StepInput.NONE);
    assertThat(kinds(LI_OFFICE)).containsExactly(WorklistItem.Kind.INSPECTION);
    story.step(LI_OFFICE, prepared, "begin", StepInput.NONE);
    var id = story.write(prepared);
    assertThat(kinds(CHEN_CCPD)).doesNotContain(WorklistItem.Kind.FINDING);
    step(LI_OFFICE, id, "issue", StepInput.NONE);
    assertThat(kinds(CHEN_CCPD)).contains(WorklistItem.Kind.FINDING);
    assertThat(kinds(WANG_CNIPA)).doesNotContain(WorklistItem.Kind.FINDING);

    step(CHEN_CCPD, id, "rectify", DONE);
    assertThat(kinds(CHEN_CCPD)).doesNotContain(WorklistItem.Kind.FINDING);
    assertThat(kinds(LI_OFFICE)).contains(WorklistItem.Kind.FINDING);
    step(LI_OFFICE, id, "pass", NOTE);
    assertThat(kinds(LI_OFFICE)).doesNotContain(WorklistItem.Kind.FINDING);
    assertThat(kinds(ZHANG_OFFICE)).contains(WorklistItem.Kind.FINDING);
  }

  @Test
  void thePartiesOfTheTaskReadItInTheTasksHistoryAndNobodyElse() {
    var id = story.fedBack();
    step(CHEN_CCPD, id, "accept", StepInput.NONE);

    assertThat(history(CHEN_CCPD)).contains("finding.issue", "finding.accept");
    assertThat(history(WANG_CNIPA)).contains("finding.issue");
    assertThat(history(CHEN_CCPD)).doesNotContain("finding.write");
    assertThat(history(HUANG_SAMR)).noneMatch(step -> step.startsWith("finding"));
  }

  @Test
  void aDepartmentIsNotDoneWithItsShareWhileAFindingIsOpen() {
    var id = story.fedBack();
    story.signFor(CHEN_CCPD, "ccpd");
    refused(() -> story.complete(CHEN_CCPD, "ccpd"), "finding.share-open");

    step(CHEN_CCPD, id, "rectify", DONE);
    step(LI_OFFICE, id, "pass", NOTE);
    step(ZHANG_OFFICE, id, "close", StepInput.NONE);

    assertThat(story.complete(CHEN_CCPD, "ccpd").state()).isEqualTo(AssignmentState.DONE);
  }

  @Test
  void listsNarrowAndGoOn() {
    var inspection = story.finding(LI_OFFICE, story.fedBack()).inspection();
    story.write(inspection);
    story.write(inspection);

    var all = list(LI_OFFICE, FindingFilter.ofInspection(inspection));
    assertThat(all).hasSize(3).extracting(FindingDetails::number).doesNotHaveDuplicates();
    assertThat(list(CHEN_CCPD, FindingFilter.ofTask(story.task()))).hasSize(1);
    assertThat(list(LI_OFFICE, new FindingFilter(null, null, "samr", null, null))).isEmpty();
    assertThat(list(LI_OFFICE, new FindingFilter(null, null, null, FindingState.DRAFT, true)))
        .isEmpty();
    assertThat(list(LI_OFFICE, new FindingFilter(null, null, null, FindingState.DRAFT, null)))
        .hasSize(2);
    var first =
        story
            .product()
            .as(LI_OFFICE, FindingService.class, s -> s.list(FindingFilter.ALL, 2, null, true));
    var second =
        story
            .product()
            .as(
                LI_OFFICE,
                FindingService.class,
                s -> s.list(FindingFilter.ALL, 2, first.next(), true));
    assertThat(first.total()).isEqualTo(3);
    assertThat(second.items()).hasSize(1);
  }

  private static NewInspection other() {
    return InspectionStory.plan(List.of(), "samr", null);
  }

  private UUID write(Caller who, UUID inspection, NewFinding wanted) {
    return story.product().as(who, FindingService.class, s -> s.write(inspection, wanted));
  }

  private FindingDetails step(Caller who, UUID id, String action, StepInput input) {
    return story.findingStep(who, id, action, input);
  }

  private List<FindingDetails> list(Caller who, FindingFilter filter) {
    return story
        .product()
        .as(who, FindingService.class, s -> s.list(filter, 50, null, false))
        .items();
  }

  private List<String> history(Caller who) {
    return story
        .product()
        .as(who, HistoryService.class, s -> s.ofTask(story.task(), 100, null))
        .items()
        .stream()
        .map(FindingScenarioTest::name)
        .toList();
  }

  private static String name(HistoryEntry entry) {
    return entry.objectType() + "." + entry.action();
  }

  private List<WorklistItem.Kind> kinds(Caller who) {
    return waiting(who).stream()
        .map(WorklistItem::kind)
        .filter(kind -> kind != WorklistItem.Kind.ASSIGNMENT)
        .toList();
  }

  private List<WorklistItem> waiting(Caller who) {
    return story
        .product()
        .as(who, WorklistService.class, s -> s.mine(WorklistFilter.ALL, 100, null, false))
        .items();
  }
}
