package org.ipplan.credit.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ipplan.calendar.WorkingCalendar;
import org.ipplan.credit.CreditList;
import org.ipplan.ruleset.Rule;
import org.ipplan.ruleset.RuleBook;
import org.jspecify.annotations.Nullable;

/**
 * How the periods of one subject follow each other (C8 to C10).
 *
 * @param ruleSet by which the determination is decided
 */
public record PeriodStack(RuleBook book, String ruleSet, WorkingCalendar calendar) {

  /**
   * The period of a new determination: its own, or added after the end of those that run, where the
   * one that runs has run for less than a period.
   *
   * @param earlier periods of the subject's other determinations, in any order
   * @param on day of the determination
   * @param longer end of a longer period that law gives (C10), null where none does
   */
  public Period next(Collection<Period> earlier, LocalDate on, @Nullable LocalDate longer) {
    var until = runningAt(earlier, on).map(this::added).orElseGet(() -> alone(on));
    return new Period(on, longer != null && isLonger(longer, until) ? longer : until);
  }

  /** One period, no longer than law allows the class of the list. */
  private LocalDate alone(LocalDate from) {
    var until = end(Points.PERIOD, from);
    return EntryClass.of(CreditList.DISHONESTY)
        .maximum(book, from)
        .map(most -> end(most, from))
        .filter(until::isAfter)
        .orElse(until);
  }

  private LocalDate added(Period chain) {
    var added = alone(chain.until());
    var most = end(Points.CAP, chain.from());
    var capped = added.isBefore(most) ? added : most;
    return capped.isBefore(chain.until()) ? chain.until() : capped;
  }

  /** The periods that hang together and run on a day, as one; empty where a new one begins. */
  private Optional<Period> runningAt(Collection<Period> earlier, LocalDate on) {
    var before =
        earlier.stream()
            .filter(each -> !each.from().isAfter(on))
            .sorted(Comparator.comparing(Period::from).thenComparing(Period::until))
            .toList();
    return chain(before)
        .filter(chain -> says(Points.EXTENSION) && chain.contains(on))
        .filter(chain -> on.isBefore(alone(runningSince(before, chain, on))));
  }

  private static Optional<Period> chain(List<Period> sorted) {
    Period chain = null;
    for (var each : sorted) {
      chain =
          chain == null || !each.from().isBefore(chain.until())
              ? each
              : new Period(chain.from(), latest(chain.until(), each.until()));
    }
    return Optional.ofNullable(chain);
  }

  /** The day from which the part of the chain counts that runs now. */
  private static LocalDate runningSince(List<Period> periods, Period chain, LocalDate on) {
    return periods.stream()
        .map(Period::until)
        .filter(until -> until.isAfter(chain.from()) && !until.isAfter(on))
        .max(Comparator.naturalOrder())
        .orElse(chain.from());
  }

  private boolean isLonger(LocalDate byLaw, LocalDate until) {
    return byLaw.isAfter(until) && says(Points.LONGER);
  }

  private boolean says(String point) {
    return book.pack(ruleSet).on(point).isPresent();
  }

  private LocalDate end(String point, LocalDate from) {
    return end(book.rule(ruleSet, point), from);
  }

  private LocalDate end(Rule rule, LocalDate from) {
    return rule.dateFrom(from, calendar).dueOn();
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
