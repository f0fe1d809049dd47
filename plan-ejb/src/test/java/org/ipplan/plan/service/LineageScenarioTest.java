package org.ipplan.plan.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ipplan.audit.HistoryService;
import org.ipplan.plan.LineageEntry;
import org.ipplan.plan.LineageEntry.Feature;
import org.ipplan.plan.LineageEntry.LeadChange;
import org.ipplan.plan.LineageEntry.Part;
import org.ipplan.plan.LineageEntry.Relation;
import org.ipplan.plan.LineageKind;
import org.ipplan.plan.LineageService;
import org.ipplan.plan.LineageState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.ipplan.testing.Officials;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two years side by side: links are suggested, the office settles them, everybody reads them. */
class LineageScenarioTest {
  private static final StepInput REASON = StepInput.reason("两项任务对象不同");

  private TwoYears years;

  @BeforeEach
  void publishBothYears() {
    years = new TwoYears();
  }

  @AfterEach
  void stop() {
    years.close();
  }

  @Test
  void linksAreSuggestedWithAScoreThatExplainsItself() {
    var suggested = years.suggest();

    assertThat(suggested.withoutText()).isZero();
    assertThat(suggested.links()).isGreaterThanOrEqualTo(100);
    assertThat(suggested.dropped()).isGreaterThan(90);
    assertThat(years.entry(4, 1))
        .satisfies(
            entry -> {
              assertThat(entry.relation()).isEqualTo(Relation.CONTINUED);
              assertThat(entry.leadChange()).isEqualTo(LeadChange.CHANGED);
            });
    assertThat(years.link(4, 1).state()).isEqualTo(LineageState.SUGGESTED);
    assertThat(years.link(4, 1).explanation())
        .extracting(Part::feature)
        .containsExactly(Feature.TEXT, Feature.LEAD, Feature.PARTIES, Feature.CHAPTER);
    assertThat(years.link(4, 1).explanation().get(1).value()).isEqualTo(0.5);
    assertThat(years.link(6, 2).kind()).isEqualTo(LineageKind.CONTINUED);
    assertThat(years.link(7, 3).kind()).isEqualTo(LineageKind.MERGED);
    assertThat(years.link(21, 3).kind()).isEqualTo(LineageKind.MERGED);
    assertThat(years.entry(90, 0).relation()).isEqualTo(Relation.DROPPED);
    assertThat(years.entry(0, 4).relation()).isEqualTo(Relation.NEW);
    assertThat(records("suggest")).isOne();
  }

  @Test
  void everyTaskOfEitherYearIsInTheComparison() {
    var before = years.compare(Officials.CHEN_CCPD);
    assertThat(before).hasSize(114);
    assertThat(before)
        .filteredOn(entry -> entry.from() != null)
        .hasSize(110)
        .allMatch(entry -> entry.relation() == Relation.UNSETTLED);
    assertThat(before)
        .filteredOn(entry -> entry.from() == null)
        .hasSize(4)
        .allMatch(entry -> entry.relation() == Relation.NEW);

    years.suggest();

    assertThat(years.compare(Officials.LI_OFFICE))
        .extracting(entry -> TwoYears.number(entry.from()))
        .contains(1, 50, 110);
  }

  @Test
  void whatIsSuggestedIsTheOfficesAlone() {
    years.suggest();
    var link = years.link(6, 2);

    assertThat(years.compare(Officials.CHEN_CCPD)).allMatch(entry -> entry.link() == null);
    assertThat(find(years.compare(Officials.CHEN_CCPD), 0, 2).relation())
        .isEqualTo(Relation.UNSETTLED);
    assertThat(years.ofTask(Officials.CHEN_CCPD, years.task(2024, 6))).isEmpty();
    refused(() -> get(Officials.CHEN_CCPD, link.id()), "lineage.not-found");
    refused(() -> years.take(Officials.CHEN_CCPD, link, "confirm"), "lineage.not-found");
    refused(
        () ->
            years
                .product()
                .as(Officials.CHEN_CCPD, LineageService.class, lin -> lin.suggest(2024, 2025)),
        "lineage.office-only");
    refused(
        () -> years.set(Officials.CHEN_CCPD, LineageKind.DROPPED, years.task(2024, 90), null),
        "lineage.office-only");
  }

  @Test
  void aConfirmedLinkIsOpenToAllFromBothItsTasks() {
    years.suggest();
    var confirmed = years.take(Officials.LI_OFFICE, years.link(6, 2), "confirm");

    assertThat(Objects.requireNonNull(confirmed.link()).state()).isEqualTo(LineageState.CONFIRMED);
    assertThat(confirmed.leadChange()).isEqualTo(LeadChange.SAME);
    for (var task : List.of(years.task(2024, 6), years.task(2025, 2))) {
      assertThat(years.ofTask(Officials.CHEN_CCPD, task))
          .extracting(entry -> TwoYears.number(entry.from()), entry -> TwoYears.number(entry.to()))
          .containsExactly(tuple(6, 2));
    }
    assertThat(find(years.compare(Officials.READER_SYSTEM), 6, 2).relation())
        .isEqualTo(Relation.CONTINUED);
    assertThat(offers(Officials.CHEN_CCPD, 6, 2)).noneMatch(StepOffer::allowed);
    assertThat(history(years.task(2024, 6))).contains("confirm");
    assertThat(records("confirm")).isOne();
  }

  @Test
  void whatTheOfficeRefusedIsNotSuggestedAgainUntilItIsOpened() {
    years.suggest();
    var refused = years.take(Officials.LI_OFFICE, years.link(6, 2), "reject");
    years.suggest();

    assertThat(years.compare(Officials.LI_OFFICE))
        .noneMatch(entry -> TwoYears.number(entry.from()) == 6 && TwoYears.number(entry.to()) == 2);
    assertThat(years.ofTask(Officials.LI_OFFICE, years.task(2024, 6)))
        .anyMatch(entry -> link(entry).state() == LineageState.REJECTED);
    refused(() -> years.take(Officials.LI_OFFICE, link(refused), "reopen"), "input.invalid");
    years.take(Officials.LI_OFFICE, link(refused), "reopen", null, REASON);
    assertThat(years.link(6, 2).state()).isEqualTo(LineageState.SUGGESTED);
  }

  @Test
  void aSecondRunKeepsWhatIsSettledAndTheLinksThatStillStand() {
    years.suggest();
    var kept = years.link(4, 1);
    years.take(Officials.LI_OFFICE, years.link(6, 2), "confirm");

    years.suggest();

    assertThat(years.link(4, 1)).isEqualTo(kept);
    assertThat(years.link(6, 2).state()).isEqualTo(LineageState.CONFIRMED);
    assertThat(years.compare(Officials.LI_OFFICE))
        .filteredOn(entry -> TwoYears.number(entry.from()) == 6)
        .hasSize(1);
  }

  @Test
  void theOfficeSetsLinksByHand() {
    var id =
        years.set(
            Officials.LI_OFFICE, LineageKind.CONTINUED, years.task(2024, 105), years.task(2025, 4));
    years.set(Officials.ZHANG_OFFICE, LineageKind.DROPPED, years.task(2024, 90), null);

    assertThat(years.link(105, 4))
        .satisfies(
            link -> {
              assertThat(link.id()).isEqualTo(id);
              assertThat(link.byHand()).isTrue();
              assertThat(link.score()).isNull();
              assertThat(link.explanation()).isEmpty();
              assertThat(link.note()).isEqualTo("逐项核对");
              assertThat(link.settledBy()).isEqualTo("li.office");
            });
    assertThat(find(years.compare(Officials.CHEN_CCPD), 90, 0).relation())
        .isEqualTo(Relation.DROPPED);
    refused(
        () ->
            years.set(
                Officials.LI_OFFICE,
                LineageKind.CONTINUED,
                years.task(2024, 105),
                years.task(2025, 4)),
        "lineage.exists");
  }

  @Test
  void settingByHandConfirmsWhatIsSuggested() {
    years.suggest();
    var link = years.link(6, 2);

    var id =
        years.set(
            Officials.LI_OFFICE, LineageKind.CONTINUED, years.task(2024, 6), years.task(2025, 2));

    assertThat(id).isEqualTo(link.id());
    assertThat(years.link(6, 2).state()).isEqualTo(LineageState.CONFIRMED);
    assertThat(years.link(6, 2).byHand()).isFalse();
  }

  @Test
  void whatContinuesAloneExcludesOtherLinksOfItsTasks() {
    years.suggest();
    years.take(
        Officials.LI_OFFICE, years.link(7, 3), "confirm", LineageKind.CONTINUED, StepInput.NONE);

    refused(
        () -> years.take(Officials.LI_OFFICE, years.link(21, 3), "confirm"), "lineage.excludes");
    assertThat(offers(Officials.LI_OFFICE, 21, 3))
        .filteredOn(offer -> offer.action().equals("confirm"))
        .singleElement()
        .satisfies(offer -> assertThat(offer.blockedBy().get(0).arguments()).contains("7 → 3"));
    years.take(Officials.LI_OFFICE, years.link(7, 3), "reopen", null, REASON);
    years.take(
        Officials.LI_OFFICE, years.link(7, 3), "confirm", LineageKind.MERGED, StepInput.NONE);
    years.take(Officials.LI_OFFICE, years.link(21, 3), "confirm");
    assertThat(years.ofTask(Officials.CHEN_CCPD, years.task(2025, 3))).hasSize(2);
  }

  @Test
  void aLinkLeadsToALaterYearOnly() {
    refused(
        () ->
            years.set(
                Officials.LI_OFFICE,
                LineageKind.CONTINUED,
                years.task(2025, 1),
                years.task(2024, 4)),
        "input.invalid");
    refused(() -> compare(2025, 2024), "input.invalid");
    refused(() -> compare(2024, 2026), "plan.not-found");
  }

  @Test
  void aStaleVersionChangesNothing() {
    years.suggest();
    var old = years.link(6, 2);
    years.take(Officials.LI_OFFICE, old, "confirm");

    refused(() -> years.take(Officials.ZHANG_OFFICE, old, "reopen", null, REASON), "version.stale");
    assertThat(years.link(6, 2).state()).isEqualTo(LineageState.CONFIRMED);
  }

  @Test
  void linksOfTasksThatGoOnFollowTheNextVersionOfTheirYear() {
    years.suggest();
    years.take(Officials.LI_OFFICE, years.link(6, 2), "confirm");
    var before = years.task(2025, 2);

    years.publish(2025, TwoYears.PLAN_2025.replace("报请审议", "报请国务院审议"));

    assertThat(years.task(2025, 2)).isNotEqualTo(before);
    assertThat(years.link(6, 2).state()).isEqualTo(LineageState.CONFIRMED);
    assertThat(years.ofTask(Officials.CHEN_CCPD, years.task(2025, 2))).hasSize(1);
  }

  @Test
  void comparingAndSuggestingTakeTheSameNumberOfStatementsHoweverManyLinksThereAre() {
    var none = statements(() -> years.compare(Officials.LI_OFFICE));
    var first = statements(years::suggest);

    assertThat(statements(() -> years.compare(Officials.LI_OFFICE))).isEqualTo(none);
    assertThat(statements(years::suggest)).isEqualTo(first).isLessThan(15);
  }

  private long statements(Runnable call) {
    var statistics = years.product().statistics();
    statistics.clear();
    call.run();
    return statistics.getPrepareStatementCount();
  }

  private List<StepOffer> offers(Caller caller, int from, int to) {
    var link = years.link(from, to).id();
    return years.product().as(caller, LineageService.class, lineage -> lineage.offers(link));
  }

  private void get(Caller caller, UUID link) {
    years.product().as(caller, LineageService.class, lineage -> lineage.get(link));
  }

  private void compare(int from, int to) {
    years
        .product()
        .as(Officials.CHEN_CCPD, LineageService.class, lineage -> lineage.compare(from, to));
  }

  private List<String> history(UUID task) {
    return years
        .product()
        .as(Officials.CHEN_CCPD, HistoryService.class, trail -> trail.ofTask(task, 50, null))
        .items()
        .stream()
        .filter(entry -> entry.objectType().equals("task-link"))
        .map(entry -> entry.action())
        .toList();
  }

  private long records(String action) {
    return years
        .product()
        .database()
        .number(
            "select count(*) from audit_record where object_type in ('task-link', 'lineage')"
                + " and action = '"
                + action
                + "'");
  }

  private static LineageEntry.Link link(LineageEntry entry) {
    return Objects.requireNonNull(entry.link());
  }

  private static LineageEntry find(List<LineageEntry> entries, int from, int to) {
    return entries.stream()
        .filter(e -> TwoYears.number(e.from()) == from && TwoYears.number(e.to()) == to)
        .findFirst()
        .orElseThrow();
  }

  private static void refused(ThrowingCallable call, String code) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.code()).isEqualTo(code));
  }
}
