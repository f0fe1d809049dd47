package org.ipplan.credit.service;

import java.util.Map;
import java.util.Objects;
import org.ipplan.credit.domain.CreditCase;
import org.ipplan.credit.domain.ListingPeriod;
import org.ipplan.credit.domain.Points;
import org.ipplan.credit.listing.NewPriorNotice;
import org.ipplan.paper.PaperOrder;
import org.ipplan.ruleset.Rule;

/**
 * What a prior notice says beside its party: content, facts, grounds, basis and rights (P-44).
 *
 * @param ground the rule that names the ground of the case
 */
record NoticeOnPaper(LawOnPaper law, Rule ground, CreditCase matter) {
  Map<String, String> fields(NewPriorNotice wanted) {
    return Map.of(
        "事实",
        LawOnPaper.sentence(wanted.facts()),
        "理由",
        LawOnPaper.sentence(wanted.reasons()),
        "依据条款",
        law.cite(law.rule(Points.LISTING_TESTS), ground),
        "拟作决定",
        planned(),
        "法律后果",
        LawOnPaper.text("paper.consequences", law.measures(Points.LISTING_MEASURES)),
        "陈述申辩期限",
        LawOnPaper.text("paper.within", law.term(Points.DEFENCE_TERM)),
        "听证告知",
        LawOnPaper.sentence(wanted.rights()) + "\n" + hearing());
  }

  private String planned() {
    var period = ListingPeriod.length(matter, law.book(), law.rule(Points.LISTING_PERIOD)).term();
    var longer = matter.longerUntil();
    return longer == null
        ? LawOnPaper.text("paper.planned", law.length(period))
        : LawOnPaper.text(
            "paper.planned.longer",
            law.length(period),
            Objects.requireNonNull(matter.longerBasis()),
            PaperOrder.date(longer.minusDays(1)));
  }

  private String hearing() {
    return LawOnPaper.text(
        "paper.hearing",
        law.cite(law.rule(Points.HEARING_REQUEST)),
        law.term(Points.HEARING_REQUEST));
  }
}
