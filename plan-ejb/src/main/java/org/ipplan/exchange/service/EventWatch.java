package org.ipplan.exchange.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.ipplan.credit.EntryChanged;
import org.ipplan.exchange.EventKind;
import org.ipplan.exchange.domain.Telling;
import org.ipplan.exchange.persistence.EventRows;
import org.ipplan.exchange.persistence.StandingRows;
import org.ipplan.plan.PlanPublished;
import org.ipplan.plan.TaskAdded;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.StepTaken;
import org.ipplan.shared.StepTaken.Visibility;

/** Hears of changes in their own transaction: a change and its event are committed together. */
@ApplicationScoped
public class EventWatch {
  /** Steps that change what everybody sees of a task. */
  private static final Set<String> OF_TASKS = Set.of("task", "assignment");

  @Inject EventRows events;
  @Inject StandingRows standing;
  @Inject BusinessClock clock;

  void entry(@Observes EntryChanged changed) {
    var told = events.hold(changed.entry(), changed.list());
    var stands = changed.inForce() && !changed.on().isBefore(changed.from());
    Telling.of(told, stands)
        .ifPresent(kind -> events.tell(kind, changed.entry(), changed.list(), clock.now()));
  }

  void plan(@Observes PlanPublished published) {
    var year = String.valueOf(published.year());
    events.write(EventKind.PLAN_PUBLISHED, year, null, clock.now());
  }

  void task(@Observes TaskAdded added) {
    events.write(EventKind.TASK_ADDED, added.task().toString(), null, clock.now());
  }

  void step(@Observes StepTaken step) {
    var task = step.task();
    if (task != null
        && step.visibility() == Visibility.OPEN
        && OF_TASKS.contains(step.objectType())) {
      events.write(EventKind.TASK_CHANGED, task.toString(), step.action(), clock.now());
    } else if (step.objectType().equals("agency-grade") && step.action().equals("publish")) {
      events.write(EventKind.GRADE_PUBLISHED, step.objectId(), null, clock.now());
    } else if (step.objectType().equals("subject")) {
      standing.renamed(UUID.fromString(step.objectId()), clock.now());
    }
  }
}
