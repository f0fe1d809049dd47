package org.ipplan.credit.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.ipplan.calendar.WorkingCalendar;
import org.ipplan.credit.CreditList;
import org.ipplan.ruleset.Rule;
import org.ipplan.ruleset.RuleBook;

/** How long a case stays on the serious list: by the rules it was decided by (S12, C17). */
public final class ListingPeriod {
  private ListingPeriod() {}

  /**
   * The period from a day: what the rules give, no longer than the class allows, or until a ban
   * ends that law sets longer (S12).
   */
  public static Period of(
      CreditCase matter, LocalDate from, RuleBook book, WorkingCalendar calendar) {
    var until = length(matter, book).dateFrom(from, calendar).dueOn();
    var most =
        EntryClass.of(CreditList.SERIOUS)
            .maximum(book, Objects.requireNonNull(matter.decidedOn()))
            .map(rule -> rule.dateFrom(from, calendar).dueOn())
            .filter(until::isAfter)
            .orElse(until);
    return new Period(from, longer(matter, most, book));
  }

  private static LocalDate longer(CreditCase matter, LocalDate until, RuleBook book) {
    var ban = matter.longerUntil();
    return ban != null && ban.isAfter(until) && allowsLonger(matter, book) ? ban : until;
  }

  /** As long as the order says (S12), or the provisions the ground is of (C17). */
  private static Rule length(CreditCase matter, RuleBook book) {
    return length(matter, book, book.rule(ruleSet(matter), Points.LISTING_PERIOD));
  }

  /** The same before a decision, with what the order says today. */
  public static Rule length(CreditCase matter, RuleBook book, Rule ofOrder) {
    return book.pack(matter.groundRuleSet()).on(Points.LISTING_CNIPA_PERIOD).orElse(ofOrder);
  }

  private static boolean allowsLonger(CreditCase matter, RuleBook book) {
    return book.pack(ruleSet(matter)).on(Points.LISTING_LONGER).isPresent();
  }

  private static String ruleSet(CreditCase matter) {
    return Objects.requireNonNull(matter.ruleSet());
  }
}
