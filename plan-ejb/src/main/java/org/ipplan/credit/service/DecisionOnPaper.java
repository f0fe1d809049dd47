package org.ipplan.credit.service;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipplan.credit.domain.ListingPeriod;
import org.ipplan.credit.domain.ListingSteps;
import org.ipplan.credit.domain.Period;
import org.ipplan.credit.domain.Points;
import org.ipplan.credit.listing.NewListingPaper;
import org.ipplan.paper.PaperOrder;
import org.ipplan.ruleset.Rule;

/**
 * What a listing decision says beside its party: what was told as facts, how the party was heard,
 * what whoever decides states on each matter the rules ask for (S5), and from when to when.
 *
 * @param ground the rule that names the ground of the case
 */
record DecisionOnPaper(LawOnPaper law, Rule ground, ListingSteps.Facts facts) {
  Map<String, String> fields(NewListingPaper wanted) {
    return Map.of(
        "事实",
        facts.file().notice().map(told -> LawOnPaper.sentence(told.view().facts())).orElseThrow(),
        "申辩采纳情况",
        new HeardOnPaper(facts.file()).text(),
        "理由",
        said(wanted, "CAUSE", "BASIS"),
        "依据条款",
        law.cite(law.rule(Points.LISTING_TESTS), ground, law.rule(Points.LISTING_CONTENTS)),
        "管理措施",
        or(said(wanted, "MEASURES"), law.measures(Points.LISTING_MEASURES)),
        "移出条件",
        or(said(wanted, "REMOVAL"), law.listed(Points.REMOVAL_CONDITIONS)),
        "救济途径",
        or(said(wanted, "REMEDIES"), law.remedies()));
  }

  private static String said(NewListingPaper wanted, String... matters) {
    return Stream.of(matters)
        .map(wanted::stating)
        .filter(text -> !text.isBlank())
        .map(LawOnPaper::sentence)
        .collect(Collectors.joining("\n"));
  }

  /** What is stated, or where the rules ask for no statement, what they say themselves. */
  private static String or(String stated, String byLaw) {
    return stated.isEmpty() ? byLaw : stated;
  }

  /**
   * @param counted the days where they are known already; without, the period begins with
   *     publication
   */
  Map<String, String> period(Optional<Period> counted) {
    return counted
        .map(
            period ->
                Map.of(
                    "列入起始日", PaperOrder.date(period.from()),
                    "列入截止日", PaperOrder.date(period.until().minusDays(1))))
        .orElseGet(() -> Map.of("列入起始日", LawOnPaper.text("paper.publication-day"), "列入截止日", end()));
  }

  private String end() {
    var matter = facts.matter();
    var length =
        law.length(
            ListingPeriod.length(matter, law.book(), law.rule(Points.LISTING_PERIOD)).term());
    var longer = matter.longerUntil();
    return longer == null
        ? LawOnPaper.text("paper.publication-end", length)
        : LawOnPaper.text(
            "paper.publication-end.longer",
            length,
            Objects.requireNonNull(matter.longerBasis()),
            PaperOrder.date(longer.minusDays(1)));
  }
}
