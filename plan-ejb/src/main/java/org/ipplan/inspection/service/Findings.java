package org.ipplan.inspection.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.ipplan.calendar.CalendarService;
import org.ipplan.inspection.FindingObjectionState;
import org.ipplan.inspection.FindingState;
import org.ipplan.inspection.domain.Finding;
import org.ipplan.inspection.domain.FindingDates;
import org.ipplan.inspection.domain.FindingEntry;
import org.ipplan.inspection.domain.FindingSteps;
import org.ipplan.inspection.domain.Inspection;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.workflow.StepInput;
import org.jspecify.annotations.Nullable;

/** The findings as aggregates: finds them, says how things stand, keeps what was said. */
@Dependent
public class Findings {
  @Inject EntityManager entityManager;
  @Inject CallerContext callers;
  @Inject BusinessClock clock;
  @Inject CalendarService calendar;
  @Inject InspectionTrail trail;
  @Inject FindingFiles files;

  /**
   * @throws DomainException {@code finding.not-found}
   */
  Finding find(UUID id) {
    var finding = entityManager.find(Finding.class, id);
    if (finding == null) {
      throw DomainException.notFound("finding.not-found", id);
    }
    return finding;
  }

  /** Drafts of an inspection, in their order. */
  List<Finding> drafts(UUID inspection) {
    return entityManager
        .createQuery(
            "select f from Finding f where f.inspection = :inspection and f.state = :draft"
                + " order by f.number",
            Finding.class)
        .setParameter("inspection", inspection)
        .setParameter("draft", FindingState.DRAFT)
        .getResultList();
  }

  void take(Finding finding, String action, StepInput input) {
    take(finding, action, facts(finding, false), input);
  }

  /** Takes a step that follows from the review of an objection. */
  void follow(Finding finding, String action, StepInput input) {
    take(finding, action, facts(finding, true), input);
  }

  private void take(Finding finding, String action, FindingSteps.Facts facts, StepInput input) {
    var before = finding.state();
    var version = finding.version();
    finding.take(action, facts, dates(), input);
    keep(finding, action, input);
    if (action.equals(FindingSteps.RECTIFY)) {
      files.report(finding.id());
    }
    entityManager.flush();
    trail.finding(action, finding, before, version, input);
  }

  /** Keeps what somebody said with a step. */
  private void keep(Finding finding, String action, StepInput input) {
    var text = text(input);
    if (text == null || finding.state() == FindingState.DROPPED) {
      return;
    }
    var evidence = action.equals(FindingSteps.RECTIFY) ? input.fields() : List.<String>of();
    entityManager.persist(
        FindingEntry.of(
            finding, entries(finding) + 1, action, text, evidence, callers.caller(), clock.now()));
  }

  private static @Nullable String text(StepInput input) {
    var text = input.note() == null ? input.reason() : input.note();
    return text == null || text.isBlank() ? null : text;
  }

  private int entries(Finding finding) {
    return entityManager
        .createQuery("select count(e) from FindingEntry e where e.finding = :of", Long.class)
        .setParameter("of", finding.id())
        .getSingleResult()
        .intValue();
  }

  Inspection inspection(Finding finding) {
    return entityManager.find(Inspection.class, finding.inspection());
  }

  FindingSteps.Facts facts(Finding finding, boolean following) {
    return new FindingSteps.Facts(
        callers.caller(),
        finding.department(),
        finding.recheckers(),
        inspection(finding).isInspecting(),
        isObjected(finding.id()),
        following);
  }

  private boolean isObjected(UUID finding) {
    return entityManager
            .createQuery(
                "select count(o) from FindingObjection o where o.finding = :of and o.state = :filed",
                Long.class)
            .setParameter("of", finding)
            .setParameter("filed", FindingObjectionState.FILED)
            .getSingleResult()
        > 0;
  }

  FindingDates dates() {
    return new FindingDates(clock.today(), calendar.current());
  }
}
