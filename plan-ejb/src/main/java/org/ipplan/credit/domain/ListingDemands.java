package org.ipplan.credit.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ipplan.calendar.WorkingCalendar;
import org.ipplan.credit.domain.ListingSteps.Facts;
import org.ipplan.credit.listing.NewHearing;
import org.ipplan.credit.listing.NewListingPaper;
import org.ipplan.credit.listing.NewProofOfService;
import org.ipplan.credit.listing.PaperContent;
import org.ipplan.credit.listing.ServedPaper;
import org.ipplan.ruleset.RuleItem;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Faults;
import org.ipplan.shared.Refusal;

/** What law asks of the content of a step: its days, its papers, what they state. */
public final class ListingDemands {
  private ListingDemands() {}

  /**
   * The proof's day lies between the paper and today.
   *
   * @param paperOn the day of what was served
   */
  public static void requireServed(NewProofOfService wanted, LocalDate paperOn, LocalDate today) {
    new Faults()
        .check(!wanted.servedOn().isAfter(today), "servedOn", "credit.day-to-come")
        .check(!wanted.servedOn().isBefore(paperOn), "servedOn", "credit.before-paper")
        .orRefuse();
  }

  /**
   * The decision and the guidance are delivered together, where the rules of the decision's day say
   * so (国办发〔2025〕22号).
   */
  public static void requireTogether(Facts facts, Set<ServedPaper> papers) {
    var decidedOn = facts.matter().decidedOn();
    if (!papers.contains(ServedPaper.LISTING_DECISION)) {
      throw DomainException.invalid("papers", "credit.decision-unserved");
    }
    if (decidedOn != null && !papers.contains(ServedPaper.REPAIR_GUIDANCE)) {
      refuse(
          facts.book().find(Points.GUIDANCE_TOGETHER, decidedOn).stream()
              .map(rule -> rule.refusal("credit.two-documents"))
              .toList());
    }
  }

  /**
   * The day a defence came in lies between its notice and today; a hearing is asked for in its term
   * (P-64).
   */
  public static void requireFiled(Facts facts, LocalDate filedOn, boolean hearing) {
    var told = facts.file().notice().map(Notice::issuedOn).orElse(facts.today());
    new Faults()
        .check(!filedOn.isAfter(facts.today()), "filedOn", "credit.day-to-come")
        .check(!filedOn.isBefore(told), "filedOn", "credit.before-paper")
        .orRefuse();
    if (hearing) {
      refuse(
          facts.file().window(ListingSteps.ASK_HEARING).stream()
              .filter(term -> filedOn.isAfter(term.dueOn()))
              .map(term -> term.refusal("credit.hearing-too-late", term.dueOn().toString()))
              .toList());
    }
  }

  /** The party is told far enough ahead, and the chair did not investigate (P-63, P-64). */
  public static void requireCalled(Facts facts, NewHearing wanted, WorkingCalendar calendar) {
    new Faults()
        .check(!wanted.noticedOn().isAfter(facts.today()), "noticedOn", "credit.day-to-come")
        .orRefuse();
    var rule = facts.rule(Points.HEARING_NOTICE);
    var first = rule.dateFrom(wanted.noticedOn(), calendar).dueOn();
    if (wanted.heldOn().isBefore(first)) {
      refuse(List.of(rule.refusal("credit.hearing-too-soon", first.toString())));
    }
    if (facts.history().isMadeBy(wanted.chair()) || facts.history().isRecused(wanted.chair())) {
      refuse(List.of(facts.rule(Points.HEARING).refusal("credit.chair-investigated")));
    }
  }

  /** The decision states everything the rules ask for (S5). */
  public static void requireContents(Facts facts, NewListingPaper wanted) {
    if (wanted.kind() != ServedPaper.LISTING_DECISION) {
      return;
    }
    var rule = facts.rule(Points.LISTING_CONTENTS);
    var stated = wanted.contents().stream().map(PaperContent::code).toList();
    refuse(
        rule.items().stream()
            .map(RuleItem::code)
            .filter(code -> !stated.contains(code))
            .map(code -> rule.refusal("credit.decision-contents", code))
            .toList());
  }

  private static void refuse(List<Refusal> refusals) {
    if (!refusals.isEmpty()) {
      throw DomainException.conflict(refusals);
    }
  }
}
