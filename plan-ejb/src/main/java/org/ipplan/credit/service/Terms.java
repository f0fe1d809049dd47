package org.ipplan.credit.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.calendar.CalendarService;
import org.ipplan.credit.domain.CreditTerm;
import org.ipplan.ruleset.Rule;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Role;
import org.jspecify.annotations.Nullable;

/** Starts, meets and drops the terms of cases; also for the serious list. */
@Dependent
public class Terms {
  @Inject EntityManager entityManager;
  @Inject CalendarService calendar;
  @Inject BusinessClock clock;

  /**
   * A term begins.
   *
   * @param application it is about, null where it is the case's own
   * @param step the step that meets it
   * @param role that is to act; null for an effect
   * @param judgedOn the day the matter is judged by
   * @param from not counted
   */
  CreditTerm start(
      UUID caseId,
      @Nullable UUID application,
      String step,
      @Nullable Role role,
      Rule rule,
      LocalDate judgedOn,
      LocalDate from) {
    var date = rule.dateFrom(from, calendar);
    var term = new CreditTerm(caseId, application, step, role, date, judgedOn);
    entityManager.persist(term);
    return term;
  }

  /** The step was taken. */
  void met(UUID caseId, @Nullable UUID application, String step) {
    open(caseId, application, step).forEach(term -> term.done(clock.today()));
  }

  /** No longer due, because the matter went another way. */
  void drop(UUID caseId, @Nullable UUID application, String... steps) {
    List.of(steps).forEach(step -> open(caseId, application, step).forEach(CreditTerm::drop));
  }

  List<CreditTerm> open(UUID caseId, @Nullable UUID application, String step) {
    return ofCase(caseId).stream()
        .filter(term -> term.isOpen() && term.step().equals(step))
        .filter(term -> application == null || application.equals(term.application()))
        .toList();
  }

  /** All terms of a case, by the day they are due. */
  List<CreditTerm> ofCase(UUID caseId) {
    return entityManager
        .createQuery(
            "select t from CreditTerm t where t.caseId = :id order by t.dueOn, t.step",
            CreditTerm.class)
        .setParameter("id", caseId)
        .getResultList();
  }
}
