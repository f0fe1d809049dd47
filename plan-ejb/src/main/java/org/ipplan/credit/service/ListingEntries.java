package org.ipplan.credit.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.ipplan.calendar.CalendarService;
import org.ipplan.credit.EntryState;
import org.ipplan.credit.domain.CreditCase;
import org.ipplan.credit.domain.EntryContent;
import org.ipplan.credit.domain.ListingPeriod;
import org.ipplan.credit.domain.ListingSteps;
import org.ipplan.credit.domain.Period;
import org.ipplan.credit.domain.Points;
import org.ipplan.ruleset.RuleBook;
import org.ipplan.ruleset.RuleItem;
import org.ipplan.shared.BusinessClock;

/** Puts a case on the serious list, takes it off, and puts it back. */
@Dependent
public class ListingEntries {
  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;
  @Inject CalendarService calendar;
  @Inject ListEntries entries;

  /** Published: on the list from today, or from the decision where the rules count from it. */
  Period list(ListingSteps.Facts facts) {
    var matter = facts.matter();
    var today = clock.today();
    var period = period(matter, beginning(matter, facts.book()), facts.book());
    matter.published(today);
    matter.countedAs(period.from(), period.until());
    entityManager.flush();
    var content =
        EntryContent.decided(
                matter.ground(),
                Objects.requireNonNull(matter.ruleSet()),
                Objects.requireNonNull(matter.decisionNumber()),
                matter.department(),
                period)
            .publishedOn(today);
    entries.add(matter.list(), matter.subject(), matter.id(), content, facts.caller());
    return period;
  }

  /** Listed again after deceit, and counted anew (S14). */
  Period restore(ListingSteps.Facts facts) {
    var matter = facts.matter();
    var period = period(matter, clock.today(), facts.book());
    matter.countedAs(period.from(), period.until());
    entries.restore(matter.id(), period, facts.caller());
    return period;
  }

  /**
   * Off the list today.
   *
   * @param reason a word for the record
   */
  void end(ListingSteps.Facts facts, EntryState how, String reason) {
    var today = clock.today();
    entries.change(
        facts.matter().id(), content -> content.endedOn(today, how), reason, facts.caller());
  }

  /** The period of a case that is decided, where the rules count it from the decision. */
  Optional<Period> fromDecision(CreditCase matter, RuleBook book) {
    return isFromDecision(matter, book)
        ? Optional.of(period(matter, Objects.requireNonNull(matter.decidedOn()), book))
        : Optional.empty();
  }

  private Period period(CreditCase matter, LocalDate from, RuleBook book) {
    return ListingPeriod.of(matter, from, book, calendar.current());
  }

  private LocalDate beginning(CreditCase matter, RuleBook book) {
    return isFromDecision(matter, book)
        ? Objects.requireNonNull(matter.decidedOn())
        : clock.today();
  }

  private static boolean isFromDecision(CreditCase matter, RuleBook book) {
    var decidedOn = Objects.requireNonNull(matter.decidedOn());
    return book.find(Points.PUBLICITY_START, decidedOn).stream()
        .flatMap(rule -> rule.items().stream())
        .map(RuleItem::code)
        .anyMatch(Points.FROM_DOCUMENT::equals);
  }
}
