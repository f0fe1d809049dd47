package org.ipplan.propagation.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.ipplan.calendar.WorkingCalendar;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.EntryChange;
import org.ipplan.propagation.CopyRule;
import org.ipplan.propagation.RecipientKind;
import org.ipplan.ruleset.Rule;
import org.ipplan.ruleset.RuleBook;

/** Reckons when recipients are due, by one book and one calendar. */
public record CopyTerms(RuleBook book, WorkingCalendar calendar) {

  /** Empty where law names no term. */
  public Optional<CopyTerm> of(Occasion occasion, RecipientKind kind) {
    var told = occasion.told();
    return kind == RecipientKind.PROVINCE && told != null
        ? onceSent(CopyPoints.RECEIPT, occasion.ruleSet(), occasion.judgedOn(), told)
        : whenMade(occasion, kind);
  }

  private Optional<CopyTerm> whenMade(Occasion occasion, RecipientKind kind) {
    return CopyPolicy.of(occasion.list(), kind, occasion.change()).stream()
        .flatMap(candidate -> term(occasion, candidate).stream())
        .findFirst();
  }

  /**
   * Once a line was sent that another rule governs from then on.
   *
   * @param ruleSet by which the line was reckoned before
   * @param judgedOn the day whose law it is
   * @param sentOn not counted
   */
  public Optional<CopyTerm> onceSent(
      String point, String ruleSet, LocalDate judgedOn, LocalDate sentOn) {
    return rule(point, ruleSet, judgedOn)
        .map(rule -> CopyTerm.of(rule.dateFrom(sentOn, calendar), false, judgedOn));
  }

  /** For a new recipient, which is told of what stands: by analogy, counted from a day. */
  public Optional<CopyTerm> introduced(LocalDate day, CreditList list, RecipientKind kind) {
    return Optional.ofNullable(ruleOn(day, list, kind, EntryChange.LISTED).rule())
        .map(rule -> CopyTerm.of(rule.dateFrom(day, calendar), true, day));
  }

  /** What governs a copy by the law of a day. */
  public CopyRule ruleOn(LocalDate day, CreditList list, RecipientKind kind, EntryChange change) {
    return CopyPolicy.of(list, kind, change).stream()
        .flatMap(
            candidate ->
                book
                    .find(candidate.point(), day)
                    .map(rule -> new CopyRule(change, rule, candidate.byAnalogy()))
                    .stream())
        .findFirst()
        .orElseGet(() -> new CopyRule(change, null, false));
  }

  private Optional<CopyTerm> term(Occasion occasion, CopyPolicy.Candidate candidate) {
    var judgedOn = occasion.judgedOn();
    var rule =
        occasion.isRepair()
            ? book.find(candidate.point(), judgedOn)
            : rule(candidate.point(), occasion.ruleSet(), judgedOn);
    return rule.map(found -> term(occasion, candidate, found, judgedOn));
  }

  private CopyTerm term(
      Occasion occasion, CopyPolicy.Candidate candidate, Rule rule, LocalDate judgedOn) {
    var term =
        CopyTerm.of(rule.dateFrom(occasion.from(), calendar), candidate.byAnalogy(), judgedOn);
    return occasion.change() == EntryChange.EXPIRED ? term.endingOn(occasion.until()) : term;
  }

  /** What was decided goes on under the rules it was decided by. */
  private Optional<Rule> rule(String point, String ruleSet, LocalDate judgedOn) {
    return book.pack(ruleSet).on(point).or(() -> book.find(point, judgedOn));
  }
}
