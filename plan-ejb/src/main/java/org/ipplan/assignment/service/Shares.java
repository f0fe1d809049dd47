package org.ipplan.assignment.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ipplan.assignment.AssignmentState;
import org.ipplan.assignment.OpenWork;
import org.ipplan.assignment.domain.Assignment;
import org.ipplan.assignment.domain.ShareMoment;
import org.ipplan.calendar.CalendarService;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.StepTaken;
import org.ipplan.shared.StepTaken.Visibility;
import org.ipplan.shared.workflow.StepInput;

/** The shares as aggregates: finds them, says how things stand, tells the trail. */
@Dependent
public class Shares {
  private static final Set<String> UNDER_WAY = Set.of("ASSIGNED", "IN_PROGRESS");

  @Inject EntityManager entityManager;
  @Inject CallerContext callers;
  @Inject BusinessClock clock;
  @Inject CalendarService calendar;
  @Inject SignForTerm signForTerm;
  @Inject @Any Instance<OpenWork> followers;
  @Inject Event<StepTaken> steps;

  /**
   * @throws DomainException {@code assignment.not-found}
   */
  Assignment find(UUID id, LockModeType lock) {
    var share = entityManager.find(Assignment.class, id, lock);
    if (share == null) {
      throw DomainException.notFound("assignment.not-found", id);
    }
    return share;
  }

  /**
   * @throws DomainException {@code assignment.not-found}, {@code version.stale}
   */
  Assignment find(UUID id, long expectedVersion) {
    var share = find(id, LockModeType.NONE);
    if (share.version() != expectedVersion) {
      throw DomainException.stale();
    }
    return share;
  }

  /** Every share of a task, the lead first. */
  List<Assignment> ofTask(UUID task) {
    return entityManager
        .createQuery(
            "select a from Assignment a where a.task = :task order by a.position, a.department",
            Assignment.class)
        .setParameter("task", task)
        .getResultList();
  }

  Optional<Assignment> ofTask(UUID task, String department) {
    return ofTask(task).stream().filter(a -> a.department().equals(department)).findFirst();
  }

  void add(Assignment share) {
    entityManager.persist(share);
    flush();
  }

  void flush() {
    entityManager.flush();
  }

  ShareMoment moment(Assignment share) {
    var open = followers.stream().flatMap(f -> f.of(share.id()).stream()).toList();
    return moment(underWay(share.task()), open);
  }

  /** A moment for steps that follow from the task or the work, which ask for nothing else. */
  ShareMoment following() {
    return moment(true, List.of()).following();
  }

  private ShareMoment moment(boolean underWay, List<Refusal> open) {
    var today = clock.today();
    return new ShareMoment(
        callers.caller(),
        today,
        clock.now(),
        signForTerm.from(today),
        calendar.current(),
        underWay,
        false,
        open);
  }

  private boolean underWay(UUID task) {
    var state =
        (String)
            entityManager
                .createNativeQuery("SELECT state FROM task WHERE id = :task", String.class)
                .setParameter("task", task)
                .getSingleResult();
    return UNDER_WAY.contains(state);
  }

  /** Takes a step, stores it and tells the trail. */
  void take(Assignment share, String action, ShareMoment moment, StepInput input) {
    var before = share.state();
    var version = share.version();
    share.take(action, moment, input);
    flush();
    record(share, action, before, version, input);
  }

  void record(
      Assignment share,
      String action,
      AssignmentState before,
      long versionBefore,
      StepInput input) {
    steps.fire(
        new StepTaken(
            action,
            "assignment",
            share.id().toString(),
            share.task(),
            Visibility.OPEN,
            share.department(),
            before.name(),
            share.state().name(),
            versionBefore,
            share.version(),
            input.reason() == null ? input.note() : input.reason(),
            changes(share, input)));
  }

  /** A share that was not there before. */
  void recordNew(Assignment share, String reason) {
    steps.fire(
        new StepTaken(
            "assign",
            "assignment",
            share.id().toString(),
            share.task(),
            Visibility.OPEN,
            share.department(),
            null,
            share.state().name(),
            null,
            share.version(),
            reason,
            Map.of("department", share.department())));
  }

  private static Map<String, String> changes(Assignment share, StepInput input) {
    var changes = new HashMap<String, String>();
    changes.put("department", share.department());
    if (input.handler() != null) {
      changes.put("handler", input.handler());
    }
    if (input.department() != null) {
      changes.put("to", input.department());
    }
    return changes;
  }
}
