package org.ipplan.plan.domain.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.ipplan.directory.DepartmentDetails;
import org.ipplan.directory.DepartmentKind;
import org.ipplan.plan.LineageEntry.Feature;
import org.ipplan.plan.LineageEntry.Part;
import org.ipplan.plan.LineageKind;
import org.ipplan.plan.domain.lineage.PlanTask.Words;
import org.ipplan.plan.domain.lineage.Suggestions.Decided;
import org.ipplan.plan.domain.lineage.Suggestions.Settled;
import org.junit.jupiter.api.Test;

/** Which links between two years are suggested, and why. */
class SuggestionsTest {
  private static final Words CHAPTER = new Words("法律法规规章", "Laws and regulations");

  private final PlanTask plants = zh(4, "完成植物新品种保护条例修订稿，报请审议", "mara", "nfga");
  private final PlanTask customs = zh(6, "梳理海关知识产权保护条例实施问题，提出修改方案", "gacc");
  private final PlanTask medicine = zh(7, "推进中医药传统知识保护条例立法", "natcm", "nhc");
  private final PlanTask listing = zh(21, "收集整理中医药传统知识名录并评估", "natcm");
  private final PlanTask festival = zh(90, "组织版权宣传周和优秀案例展示活动", "ccpd");
  private final List<PlanTask> earlier = List.of(plants, customs, medicine, listing, festival);

  @Test
  void aTaskGoesOnAsTheOneThatSaysTheSame() {
    var next = zh(3, "修订植物新品种保护条例", "mara", "nfga", "moj");

    assertThat(suggest(List.of(next)))
        .filteredOn(link -> link.to() != null)
        .singleElement()
        .satisfies(
            link -> {
              assertThat(link.from()).isEqualTo(plants.id());
              assertThat(link.to()).isEqualTo(next.id());
              assertThat(link.kind()).isEqualTo(LineageKind.CONTINUED);
              assertThat(link.score()).isBetween(0.5, 1.0);
            });
  }

  @Test
  void theScoreIsTheSumOfItsExplanation() {
    var link = suggest(List.of(zh(3, "修订植物新品种保护条例", "mara", "nfga", "moj"))).get(0);

    var parts = link.likeness().parts();
    assertThat(parts)
        .extracting(Part::feature)
        .containsExactly(Feature.TEXT, Feature.LEAD, Feature.PARTIES, Feature.CHAPTER);
    assertThat(parts.stream().mapToDouble(Part::weight).sum()).isCloseTo(1, within(1e-9));
    assertThat(
            parts.stream()
                .mapToDouble(part -> part.weight() * Objects.requireNonNull(part.value()))
                .sum())
        .isCloseTo(link.score(), within(1e-9));
    assertThat(parts.get(1).value()).isEqualTo(1.0);
    assertThat(parts.get(2).value()).isCloseTo(2.0 / 3, within(1e-9));
  }

  @Test
  void tasksThatFlowTogetherAreSuggestedAsMerged() {
    var both = zh(6, "推进中医药传统知识保护条例立法，收集整理中医药传统知识名录", "natcm", "nhc");

    assertThat(suggest(List.of(both)))
        .filteredOn(link -> both.id().equals(link.to()))
        .extracting(Suggestion::from, Suggestion::kind)
        .containsExactly(
            tuple(medicine.id(), LineageKind.MERGED), tuple(listing.id(), LineageKind.MERGED));
  }

  @Test
  void aTaskThatFallsApartIsSuggestedAsSplit() {
    var law = zh(8, "完成植物新品种保护条例修订稿", "mara", "nfga");
    var review = zh(9, "植物新品种保护条例报请审议", "mara", "nfga");

    assertThat(suggest(List.of(law, review)))
        .filteredOn(link -> link.from().equals(plants.id()))
        .extracting(Suggestion::kind)
        .containsExactly(LineageKind.SPLIT, LineageKind.SPLIT);
  }

  @Test
  void aTaskNobodyIsLikeSeemsDropped() {
    assertThat(suggest(List.of(zh(3, "修订植物新品种保护条例", "mara"))))
        .filteredOn(link -> link.from().equals(festival.id()))
        .singleElement()
        .satisfies(
            link -> {
              assertThat(link.kind()).isEqualTo(LineageKind.DROPPED);
              assertThat(link.to()).isNull();
              assertThat(link.score()).isGreaterThan(0.5);
            });
  }

  @Test
  void aBodyRenamedBetweenTheYearsIsTheSameLead() {
    var old = zh(1, "防范金融领域的知识产权风险", "cbirc");
    var next = zh(2, "防范金融领域的知识产权风险", "nfra");

    var link = suggest(List.of(old), List.of(next)).all().get(0);

    assertThat(link.likeness().lead()).isEqualTo(1.0);
    assertThat(link.likeness().parties()).isEqualTo(1.0);
  }

  @Test
  void aLeadThatOnlyTakesPartLaterCountsHalf() {
    var next = zh(3, "修订植物新品种保护条例", "nfga", "mara");

    assertThat(suggest(List.of(next)).get(0).likeness().lead()).isEqualTo(0.5);
  }

  @Test
  void withoutALanguageInCommonDepartmentAndChapterRankAndNothingIsCalledDropped() {
    var english = en(3, "Revise the regulations on plant varieties", "mara", "nfga");
    var elsewhere = en(12, "Publish a list of varieties", "mara");
    var suggestions = suggest(earlier, List.of(elsewhere, english));

    assertThat(suggestions.withoutText()).isEqualTo(earlier.size());
    assertThat(suggestions.all())
        .allMatch(link -> link.likeness().text() == null && link.score() < 0.5)
        .noneMatch(link -> link.kind() == LineageKind.DROPPED)
        .extracting(Suggestion::from, Suggestion::to)
        .containsExactly(tuple(plants.id(), english.id()), tuple(plants.id(), elsewhere.id()));
  }

  @Test
  void aTaskInBothLanguagesIsComparedInTheOneItShares() {
    var both =
        new PlanTask(
            new UUID(9, 9),
            4,
            1,
            1,
            CHAPTER,
            new Words("完成植物新品种保护条例修订稿", "Revise the plant variety regulations"),
            List.of("mara"));
    var english = en(3, "Complete revising the plant variety regulations", "mara");

    assertThat(suggest(List.of(both), List.of(english)).all().get(0).likeness().text())
        .isGreaterThan(0.2);
  }

  @Test
  void whatTheOfficeDecidedOnIsNotSuggestedAgain() {
    var next = zh(3, "修订植物新品种保护条例", "mara", "nfga");
    var settled =
        new Settled(
            Set.of(new Decided(plants.id(), next.id()), new Decided(festival.id(), null)),
            Set.of());

    var links = new Suggestions(earlier, List.of(next), bodies(), settled).all();

    assertThat(links).noneMatch(link -> next.id().equals(link.to()));
    assertThat(links).noneMatch(link -> link.from().equals(festival.id()));
  }

  @Test
  void settlingOneTaskChangesNoScoreOfOthers() {
    var next = zh(3, "修订植物新品种保护条例", "mara", "nfga");
    var before = suggest(List.of(next)).get(0);

    var links =
        new Suggestions(
                earlier, List.of(next), bodies(), new Settled(Set.of(), Set.of(customs.id())))
            .all();

    assertThat(links).contains(before).noneMatch(link -> link.from().equals(customs.id()));
  }

  @Test
  void plansWithoutTasksComeToNothing() {
    assertThat(suggest(List.of(), List.of()).all()).isEmpty();
    assertThat(suggest(earlier, List.of()).all()).isEmpty();
  }

  private List<Suggestion> suggest(List<PlanTask> later) {
    return suggest(earlier, later).all();
  }

  private static Suggestions suggest(List<PlanTask> earlier, List<PlanTask> later) {
    return new Suggestions(earlier, later, bodies(), Settled.NOTHING);
  }

  private static Succession bodies() {
    return new Succession(
        List.of(
            new DepartmentDetails(
                "cbirc",
                "银保监会",
                "CBIRC",
                DepartmentKind.DEPARTMENT,
                List.of(),
                null,
                LocalDate.of(2023, 5, 18),
                "nfra",
                List.of())),
        LocalDate.of(2025, 12, 31));
  }

  private static PlanTask zh(int number, String text, String... parties) {
    return task(number, new Words(text, ""), new Words("法律法规规章", ""), parties);
  }

  private static PlanTask en(int number, String text, String... parties) {
    return task(number, new Words("", text), new Words("", "Laws and regulations"), parties);
  }

  private static PlanTask task(int number, Words text, Words heading, String... parties) {
    return new PlanTask(UUID.randomUUID(), number, 1, 1, heading, text, List.of(parties));
  }
}
