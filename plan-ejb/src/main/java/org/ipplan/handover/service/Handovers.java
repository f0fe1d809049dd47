package org.ipplan.handover.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ipplan.calendar.CalendarService;
import org.ipplan.directory.DepartmentDetails;
import org.ipplan.directory.DirectoryService;
import org.ipplan.handover.domain.Handover;
import org.ipplan.handover.domain.HandoverClock;
import org.ipplan.handover.domain.HandoverPoints;
import org.ipplan.handover.domain.HandoverPolicy;
import org.ipplan.handover.domain.HandoverSteps;
import org.ipplan.ruleset.RuleItem;
import org.ipplan.ruleset.RulePacks;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** The hand-overs as aggregates: finds them, says how things stand. */
@Dependent
public class Handovers {
  @Inject EntityManager entityManager;
  @Inject CallerContext callers;
  @Inject BusinessClock clock;
  @Inject CalendarService calendar;
  @Inject RulePacks rules;
  @Inject DirectoryService directory;
  @Inject HandoverFiles files;

  /**
   * @throws DomainException {@code handover.not-found}
   */
  Handover find(UUID id) {
    var handover = entityManager.find(Handover.class, id);
    if (handover == null) {
      throw DomainException.notFound("handover.not-found", id);
    }
    return handover;
  }

  HandoverSteps.Facts facts(Handover of) {
    return new HandoverSteps.Facts(
        callers.caller(),
        of.fromDepartment(),
        of.toDepartment(),
        of.kind(),
        of.authors(),
        files.contents(of.id()).size(),
        of.sentAt() != null,
        of.creditCase() != null,
        tooLate(of));
  }

  /** What refuses a request for reconsideration whose term has passed (CT9). */
  private @Nullable Refusal tooLate(Handover of) {
    var running = of.running();
    return running != null
            && running.point().equals(HandoverPoints.ASK_AGAIN)
            && running.isOver(clock.now())
        ? rules
            .rule(running.ruleSet(), running.point())
            .refusal("handover.reconsideration-over", running.on())
        : null;
  }

  HandoverClock terms() {
    return new HandoverClock(rules.current(), calendar.current());
  }

  /** Codes of the departments that cases may go to today. */
  Set<String> receivers() {
    return directory.departments().stream()
        .filter(department -> department.goesOn(clock.today()))
        .map(DepartmentDetails::code)
        .collect(Collectors.toSet());
  }

  /** Codes of those that suspected crimes go to today. */
  Set<String> justice() {
    return rules.inForce(HandoverPoints.RECEIVERS, clock.today()).items().stream()
        .map(RuleItem::code)
        .map(HandoverPolicy::department)
        .collect(Collectors.toSet());
  }
}
