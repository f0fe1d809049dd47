package org.ipplan.agency.service;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipplan.agency.AgencyKind;
import org.ipplan.agency.AgencyScore;
import org.ipplan.agency.RatedEvent;
import org.ipplan.agency.domain.AgencyEvent;
import org.ipplan.agency.domain.EventRules;
import org.ipplan.agency.domain.Scoring;
import org.ipplan.calendar.CalendarService;
import org.ipplan.calendar.WorkingCalendar;
import org.ipplan.ruleset.RuleBook;
import org.ipplan.ruleset.RulePacks;
import org.ipplan.shared.BusinessClock;

/** Brings events, rules and calendar together; a statement each, however many are scored. */
@Dependent
public class Scores {
  @Inject EntityManager entityManager;
  @Inject RulePacks packs;
  @Inject CalendarService calendar;
  @Inject BusinessClock clock;

  /** The book and the calendar of one piece of work. */
  record Basis(RuleBook book, WorkingCalendar calendar) {
    AgencyScore score(AgencyKind kind, List<RatedEvent> events, LocalDate on, Instant knownAt) {
      return Scoring.of(book, calendar, kind, events, on, knownAt);
    }

    EventRules rules(AgencyKind kind) {
      return new EventRules(book, kind);
    }
  }

  Basis basis() {
    return new Basis(packs.current(), calendar.current());
  }

  /** The law a published grade rests on, for its replay. */
  Basis basis(List<String> ruleSets) {
    var book = packs.current();
    return new Basis(
        RuleBook.of(ruleSets.stream().map(book::pack).toList(), List.of()), calendar.current());
  }

  List<RatedEvent> events(UUID rated) {
    return events(List.of(rated)).getOrDefault(rated, List.of());
  }

  Map<UUID, List<RatedEvent>> events(Collection<UUID> rated) {
    return entityManager
        .createQuery("select e from AgencyEvent e where e.rated in :rated", AgencyEvent.class)
        .setParameter("rated", rated)
        .getResultStream()
        .collect(groupingBy(AgencyEvent::ratedId, mapping(AgencyEvent::rated, toList())));
  }

  /** The last moment of a day, or now where the day has not ended. */
  Instant endOf(LocalDate day) {
    var end = day.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant();
    var now = now();
    return end.isAfter(now) ? now : end.minus(1, ChronoUnit.MICROS);
  }

  /** As the database keeps it. */
  Instant now() {
    return clock.now().truncatedTo(ChronoUnit.MICROS);
  }
}
