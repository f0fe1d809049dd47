package org.ipplan.credit.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ipplan.calendar.CalendarService;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.EntryState;
import org.ipplan.credit.domain.CaseSteps;
import org.ipplan.credit.domain.CreditCase;
import org.ipplan.credit.domain.ListEntryVersion;
import org.ipplan.credit.domain.Period;
import org.ipplan.credit.domain.PeriodStack;
import org.ipplan.ruleset.RuleBook;
import org.ipplan.shared.Caller;

/** Periods of a subject's determinations, which are added to each other (C9). */
@Dependent
public class Stacking {
  @Inject EntityManager entityManager;
  @Inject CalendarService calendar;
  @Inject SubjectIds subjects;
  @Inject ListEntries entries;
  @Inject Terms terms;

  /**
   * The period of a determination counted from a day.
   *
   * @param ruleSet by which it is decided
   */
  Period next(CreditCase matter, String ruleSet, LocalDate on, RuleBook book) {
    subjects.lock(matter.subject());
    var others =
        standing(matter.subject()).stream()
            .filter(version -> !version.caseId().equals(matter.id()))
            .map(version -> version.content().period())
            .toList();
    return stack(ruleSet, book).next(others, on, matter.longerUntil());
  }

  /** Determinations after one that fell away are counted again without it. */
  void recount(CreditCase gone, RuleBook book, Caller caller) {
    var before = new ArrayList<Period>();
    var rest = new ArrayList<>(standing(gone.subject()));
    rest.removeIf(version -> version.caseId().equals(gone.id()));
    rest.sort(Comparator.comparing(version -> version.content().period().from()));
    for (var version : rest) {
      before.add(counted(version, List.copyOf(before), book, caller));
    }
  }

  private Period counted(
      ListEntryVersion version, List<Period> before, RuleBook book, Caller caller) {
    var period = version.content().period();
    if (version.content().ended() != null) {
      return period;
    }
    var matter = entityManager.find(CreditCase.class, version.caseId());
    var again =
        stack(version.content().ruleSet(), book).next(before, period.from(), matter.longerUntil());
    if (!again.equals(period)) {
      entries.change(matter.id(), content -> content.within(again), "correct", caller);
      matter.countedAs(again.from(), again.until());
      endTermOn(matter.id(), again.until());
    }
    return again;
  }

  private void endTermOn(UUID caseId, LocalDate until) {
    terms.open(caseId, null, CaseSteps.EXPIRE).forEach(term -> term.endOn(until));
  }

  /** What is known of the subject's entries, but for those that were revoked. */
  private List<ListEntryVersion> standing(UUID subject) {
    return entries.ofSubject(subject, CreditList.DISHONESTY).stream()
        .filter(ListEntryVersion::isCurrent)
        .filter(version -> !Objects.equals(version.content().ended(), EntryState.REVOKED))
        .toList();
  }

  private PeriodStack stack(String ruleSet, RuleBook book) {
    return new PeriodStack(book, ruleSet, calendar.current());
  }
}
