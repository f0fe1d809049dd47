package org.ipplan.agency.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ipplan.agency.AgencyDetails;
import org.ipplan.agency.ApplicationKind;
import org.ipplan.agency.ApplicationState;
import org.ipplan.agency.EventState;
import org.ipplan.agency.NewApplication;
import org.ipplan.agency.domain.AgencyEvent;
import org.ipplan.agency.domain.ApplicationPolicy;
import org.ipplan.agency.domain.PublishedGrade;
import org.ipplan.agency.domain.RepairPolicy;
import org.ipplan.agency.domain.ScoreApplication;
import org.ipplan.ruleset.RuledDate;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Files an objection or a repair, with the last day to decide it. */
@Dependent
public class ApplicationFiling {
  private static final String OPEN =
      "select count(a) from ScoreApplication a where a.kind = :kind and a.rated = :rated"
          + " and coalesce(a.event, a.grade, a.rated) = :about and a.state in :open";

  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;
  @Inject Scores scores;

  ScoreApplication file(AgencyDetails agency, NewApplication wanted, Caller caller) {
    ApplicationPolicy.require(wanted);
    requireItsOwn(agency, wanted);
    requireNoneOpen(agency, wanted);
    var basis = scores.basis();
    var today = clock.today();
    var term = wanted.kind() == ApplicationKind.OBJECTION ? "objection.term" : "repair.term";
    var due =
        basis
            .rules(agency.kind())
            .find(term, today)
            .map(rule -> rule.dateFrom(today, basis.calendar()));
    var made = made(agency, wanted, due.orElse(null), caller);
    entityManager.persist(made);
    entityManager.flush();
    return made;
  }

  private ScoreApplication made(
      AgencyDetails agency, NewApplication wanted, @Nullable RuledDate due, Caller caller) {
    return new ScoreApplication(agency.id(), wanted, due, caller, scores.now(), clock.today());
  }

  /** What it is about is of this rated subject and counts. */
  private void requireItsOwn(AgencyDetails agency, NewApplication wanted) {
    if (wanted.event() != null) {
      var event = event(agency, wanted.event());
      refuse(
          wanted.kind() == ApplicationKind.REPAIR ? hindrances(agency, event) : notCounted(event));
    }
    if (wanted.grade() != null) {
      var grade = entityManager.find(PublishedGrade.class, wanted.grade());
      if (grade == null || !grade.ratedId().equals(agency.id())) {
        throw DomainException.invalid("grade", "agency.grade-not-found", wanted.grade());
      }
    }
  }

  private AgencyEvent event(AgencyDetails agency, UUID id) {
    var event = entityManager.find(AgencyEvent.class, id);
    if (event == null || !event.ratedId().equals(agency.id())) {
      throw DomainException.invalid("event", "agency.event-not-found", id);
    }
    return event;
  }

  /** What the rules in force say against restoring an event. */
  List<Refusal> hindrances(AgencyDetails agency, AgencyEvent event) {
    var basis = scores.basis();
    return RepairPolicy.hindrances(
        event, basis.rules(agency.kind()), basis.calendar(), clock.today());
  }

  private static List<Refusal> notCounted(AgencyEvent event) {
    return event.state() == EventState.CONFIRMED
        ? List.of()
        : List.of(Refusal.of("agency.objection-not-counted"));
  }

  private static void refuse(List<Refusal> refusals) {
    if (!refusals.isEmpty()) {
      throw DomainException.conflict(refusals);
    }
  }

  private void requireNoneOpen(AgencyDetails agency, NewApplication wanted) {
    var about =
        wanted.event() == null
            ? Objects.requireNonNullElse(wanted.grade(), agency.id())
            : wanted.event();
    var open =
        entityManager
            .createQuery(OPEN, Long.class)
            .setParameter("kind", wanted.kind())
            .setParameter("rated", agency.id())
            .setParameter("about", about)
            .setParameter("open", List.of(ApplicationState.FILED, ApplicationState.ACCEPTED))
            .getSingleResult();
    refuse(open > 0 ? List.of(Refusal.of("agency.application-open")) : List.of());
  }
}
