package org.ipplan.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ipplan.testing.Officials.CHEN_CCPD;
import static org.ipplan.testing.Officials.EXPERT_HE;
import static org.ipplan.testing.Officials.HUANG_SAMR;
import static org.ipplan.testing.Officials.LEADER_FENG;
import static org.ipplan.testing.Officials.LI_OFFICE;
import static org.ipplan.testing.Officials.READER_SYSTEM;
import static org.ipplan.testing.Officials.ZHANG_OFFICE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.supervision.WorklistFilter;
import org.ipplan.supervision.WorklistService;
import org.ipplan.testing.Product;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Typical cases from the department that hands them in to their publication. */
class TypicalCaseScenarioTest {
  private Product product;

  @BeforeEach
  void start() {
    product = Product.start().withDirectory();
  }

  @AfterEach
  void stop() {
    product.close();
  }

  @Test
  void aCaseIsWrittenSentSeenByAnExpertSelectedByAnotherLeadAndPublished() {
    var id = submitted();
    take(LI_OFFICE, id, "shortlist");
    opine(id, 90);
    opine(id, 85);
    take(ZHANG_OFFICE, id, "select");

    var published = take(LI_OFFICE, id, "publish");

    assertThat(published.state()).isEqualTo(TypicalCaseState.PUBLISHED);
    assertThat(published.publishedOn()).isEqualTo(LocalDate.of(2024, 6, 3));
    assertThat(published.decidedBy()).isEqualTo("zhang.office");
    assertThat(published.opinions()).isEqualTo(1);
    assertThat(opinions(LI_OFFICE, id)).extracting(OpinionDetails::score).containsExactly(85);
    assertThat(get(READER_SYSTEM, id).opinions()).isNull();
  }

  @Test
  void eachReadsWhatIsForThem() {
    var id = begun();
    assertThat(readers(id)).containsExactly("chen.ccpd");
    take(CHEN_CCPD, id, "submit");
    assertThat(readers(id)).containsExactly("chen.ccpd", "li.office", "leader.feng");
    take(LI_OFFICE, id, "shortlist");
    assertThat(readers(id)).containsExactly("chen.ccpd", "li.office", "leader.feng", "expert.he");
    opine(id, 60);
    assertThat(opinions(CHEN_CCPD, id)).isEmpty();
    assertThat(opinions(EXPERT_HE, id)).hasSize(1);
    take(ZHANG_OFFICE, id, "select");
    take(ZHANG_OFFICE, id, "publish");
    assertThat(readers(id)).hasSize(6);
    take(ZHANG_OFFICE, id, "take-down");
    assertThat(readers(id)).doesNotContain("huang.samr", "reader-system");
  }

  @Test
  void aReturnedCaseIsWrittenAnewAndSentAgain() {
    var id = submitted();
    var returned = take(LI_OFFICE, id, "return");
    assertThat(returned.reason()).isEqualTo("请补充成效数据");

    var written =
        product.as(
            CHEN_CCPD,
            TypicalCaseService.class,
            cases -> cases.write(id, returned.version(), text("更名案例")));

    assertThat(written.text().title()).isEqualTo("更名案例");
    assertThat(take(CHEN_CCPD, id, "submit").state()).isEqualTo(TypicalCaseState.SUBMITTED);
    assertThatThrownBy(
            () ->
                product.as(
                    CHEN_CCPD,
                    TypicalCaseService.class,
                    cases -> cases.write(id, get(CHEN_CCPD, id).version(), text("再改"))))
        .hasMessageContaining("workflow.wrong-state");
  }

  @Test
  void aStaleTabChangesNothing() {
    var id = submitted();
    var version = get(LI_OFFICE, id).version();
    take(LI_OFFICE, id, "shortlist");

    assertThatThrownBy(
            () ->
                product.as(
                    LI_OFFICE,
                    TypicalCaseService.class,
                    cases -> cases.take(id, "return", version, StepInput.reason("理由"))))
        .hasMessageContaining("version.stale");
  }

  @Test
  void opinionsAreExpertsAndOnlyWhileTheCaseIsWithThem() {
    var id = submitted();
    take(LI_OFFICE, id, "shortlist");

    assertThatThrownBy(
            () ->
                product.as(
                    LI_OFFICE, TypicalCaseService.class, cases -> cases.opine(id, opinion(50))))
        .hasMessageContaining("typical-case.expert-only");
    assertThatThrownBy(() -> opine(id, 101)).isInstanceOf(DomainException.class);
    opine(id, 0);
    take(ZHANG_OFFICE, id, "turn-down");
    assertThatThrownBy(() -> opine(id, 50)).hasMessageContaining("typical-case.not-shortlisted");
  }

  @Test
  void everyFaultOfAFormIsNamedAtOnce() {
    var wanted = new NewTypicalCase(1999, 0, " ", "题", "摘", "做", "成", List.of(UUID.randomUUID()));

    assertThatThrownBy(
            () -> product.as(CHEN_CCPD, TypicalCaseService.class, cases -> cases.begin(wanted)))
        .isInstanceOfSatisfying(
            DomainException.class,
            refused ->
                assertThat(refused.errors())
                    .extracting(fault -> fault.field())
                    .containsExactly("year", "batch", "unit", "tasks"));
  }

  @Test
  void listsAreTurnedPageByPageAtTheSameCost() {
    for (int i = 0; i < 5; i++) {
      begun();
    }
    product.statistics().clear();

    var first = list(2, null);
    var second = list(2, first.next());
    var third = list(2, second.next());

    assertThat(product.statistics().getPrepareStatementCount()).isEqualTo(3 * 2);
    assertThat(third.next()).isNull();
    assertThat(List.of(first, second, third).stream().flatMap(page -> page.items().stream()))
        .extracting(TypicalCaseDetails::id)
        .doesNotHaveDuplicates()
        .hasSize(5);
  }

  @Test
  void eachFindsInTheWorklistWhatWaitsForThem() {
    var id = submitted();
    assertThat(waiting(LI_OFFICE)).containsExactly("TYPICAL_CASE SUBMITTED");
    take(LI_OFFICE, id, "shortlist");
    assertThat(waiting(EXPERT_HE)).containsExactly("TYPICAL_CASE SHORTLISTED");
    assertThat(waiting(ZHANG_OFFICE)).isEmpty();
    opine(id, 80);
    assertThat(waiting(EXPERT_HE)).isEmpty();
    assertThat(waiting(ZHANG_OFFICE)).containsExactly("TYPICAL_CASE SHORTLISTED");
    take(ZHANG_OFFICE, id, "select");
    assertThat(waiting(LI_OFFICE)).containsExactly("TYPICAL_CASE SELECTED");
    var other = submitted();
    take(LI_OFFICE, other, "return");
    assertThat(waiting(CHEN_CCPD)).containsExactly("TYPICAL_CASE RETURNED");
  }

  private List<String> waiting(Caller who) {
    return product
        .as(
            who,
            WorklistService.class,
            worklist -> worklist.mine(WorklistFilter.ALL, 50, null, false))
        .items()
        .stream()
        .map(item -> item.kind() + " " + item.state())
        .toList();
  }

  private Page<TypicalCaseDetails> list(int limit, @Nullable String cursor) {
    return product.as(
        CHEN_CCPD,
        TypicalCaseService.class,
        cases -> cases.list(TypicalCaseFilter.ALL, limit, cursor, false));
  }

  private List<String> readers(UUID id) {
    return List.of(CHEN_CCPD, LI_OFFICE, LEADER_FENG, EXPERT_HE, HUANG_SAMR, READER_SYSTEM).stream()
        .filter(who -> reads(who, id))
        .map(Caller::name)
        .toList();
  }

  private boolean reads(Caller who, UUID id) {
    return product
        .as(
            who,
            TypicalCaseService.class,
            cases -> cases.list(TypicalCaseFilter.ALL, 100, null, false))
        .items()
        .stream()
        .anyMatch(each -> each.id().equals(id));
  }

  private UUID begun() {
    return product.as(CHEN_CCPD, TypicalCaseService.class, cases -> cases.begin(text("示例案例")));
  }

  private UUID submitted() {
    var id = begun();
    take(CHEN_CCPD, id, "submit");
    return id;
  }

  private TypicalCaseDetails get(Caller who, UUID id) {
    return product.as(who, TypicalCaseService.class, cases -> cases.get(id));
  }

  private List<OpinionDetails> opinions(Caller who, UUID id) {
    return product.as(who, TypicalCaseService.class, cases -> cases.opinions(id));
  }

  private void opine(UUID id, int score) {
    product.as(EXPERT_HE, TypicalCaseService.class, cases -> cases.opine(id, opinion(score)));
  }

  private TypicalCaseDetails take(Caller who, UUID id, String action) {
    var version = get(who, id).version();
    return product.as(
        who,
        TypicalCaseService.class,
        cases -> cases.take(id, action, version, StepInput.reason("请补充成效数据")));
  }

  private static NewOpinion opinion(int score) {
    return new NewOpinion(OpinionVerdict.RECOMMEND, score, "做法可复制推广");
  }

  private static NewTypicalCase text(String title) {
    return new NewTypicalCase(2024, 3, "示例省版权局", title, "建立版权保护联动机制", "主要做法", "工作成效", List.of());
  }
}
