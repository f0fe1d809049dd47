package org.ipplan.credit.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ipplan.calendar.WorkingCalendar;
import org.ipplan.credit.domain.ListingSteps.Facts;
import org.ipplan.credit.listing.NewHearing;
import org.ipplan.credit.listing.NewListingPaper;
import org.ipplan.credit.listing.NewProofOfService;
import org.ipplan.credit.listing.PaperContent;
import org.ipplan.credit.listing.ServedPaper;
import org.ipplan.credit.listing.WaivedRight;
import org.ipplan.ruleset.Rule;
import org.ipplan.ruleset.RuleItem;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Faults;
import org.ipplan.shared.Refusal;

/** What law asks of the content of a step: its days, its papers, what they state. */
public final class ListingDemands {
  private ListingDemands() {}

  /**
   * The day papers count as served, between the paper and today; by public notice, once its term is
   * over (CP-95).
   *
   * @param paperOn the day of what was served
   */
  public static LocalDate servedOn(
      Facts facts, NewProofOfService wanted, LocalDate paperOn, WorkingCalendar calendar) {
    var announced = wanted.announcedOn();
    var begun = announced == null ? wanted.servedOn() : announced;
    var field = announced == null ? "servedOn" : "announcedOn";
    requireBetween(Objects.requireNonNull(begun), field, paperOn, facts.today());
    return announced == null ? begun : over(facts, wanted, announced, calendar);
  }

  private static void requireBetween(
      LocalDate day, String field, LocalDate first, LocalDate today) {
    new Faults()
        .check(!day.isAfter(today), field, "credit.day-to-come")
        .check(!day.isBefore(first), field, "credit.before-paper")
        .orRefuse();
  }

  /** The day the term of a public notice is over; as it was given where no rule has one. */
  private static LocalDate over(
      Facts facts, NewProofOfService wanted, LocalDate announced, WorkingCalendar calendar) {
    var given = wanted.servedOn();
    var rule = facts.book().find(Points.PUBLIC_NOTICE, announced);
    if (rule.isEmpty()) {
      new Faults().check(given != null, "servedOn", "input.required").orRefuse();
      requireBetween(Objects.requireNonNull(given), "servedOn", announced, facts.today());
      return given;
    }
    var over = rule.get().dateFrom(announced, calendar).dueOn();
    if (facts.today().isBefore(over)) {
      refuse(List.of(rule.get().refusal("credit.public-notice-runs", over)));
    }
    new Faults()
        .check(given == null || given.equals(over), "servedOn", "credit.public-notice-day", over)
        .orRefuse();
    return over;
  }

  /**
   * The decision and the guidance are delivered together, where the rules of the decision's day say
   * so (国办发〔2025〕22号).
   */
  public static void requireTogether(Facts facts, Set<ServedPaper> papers) {
    if (!papers.contains(ServedPaper.LISTING_DECISION)) {
      throw DomainException.invalid("papers", "credit.decision-unserved");
    }
    var issued = facts.file().paper(ServedPaper.REPAIR_GUIDANCE).isPresent();
    var named = papers.contains(ServedPaper.REPAIR_GUIDANCE);
    if (named && !issued) {
      refuse(List.of(facts.rule(Points.SERVICE).refusal("credit.guidance-missing")));
    }
    if (!named && (issued || isGuidanceAsked(facts))) {
      refuse(List.of(together(facts).refusal("credit.two-documents")));
    }
  }

  /** Whether the rules of the decision's day ask for both. */
  public static boolean isGuidanceAsked(Facts facts) {
    return guidance(facts).isPresent();
  }

  private static Optional<Rule> guidance(Facts facts) {
    return Optional.ofNullable(facts.matter().decidedOn())
        .flatMap(on -> facts.book().find(Points.GUIDANCE_TOGETHER, on));
  }

  /** What both are served together by: one that was issued goes with the decision all the same. */
  private static Rule together(Facts facts) {
    return guidance(facts).orElseGet(() -> facts.rule(Points.SERVICE));
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
      refuse(waived(facts));
      refuse(
          facts.file().window(ListingSteps.ASK_HEARING).stream()
              .filter(term -> filedOn.isAfter(term.dueOn()))
              .map(term -> term.refusal("credit.hearing-too-late", term.dueOn()))
              .toList());
    }
  }

  private static List<Refusal> waived(Facts facts) {
    return facts.file().isWaived(WaivedRight.HEARING)
        ? List.of(facts.rule(Points.HEARING).refusal("credit.hearing-waived"))
        : List.of();
  }

  /** The party is told far enough ahead, and the chair did not investigate (P-63, P-64). */
  public static void requireCalled(Facts facts, NewHearing wanted, WorkingCalendar calendar) {
    new Faults()
        .check(!wanted.noticedOn().isAfter(facts.today()), "noticedOn", "credit.day-to-come")
        .orRefuse();
    var rule = facts.rule(Points.HEARING_NOTICE);
    var first = rule.dateFrom(wanted.noticedOn(), calendar).dueOn();
    if (wanted.heldOn().isBefore(first)) {
      refuse(List.of(rule.refusal("credit.hearing-too-soon", first)));
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
