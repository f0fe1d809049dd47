package org.ipplan.assignment.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.assignment.AssignmentDetails;
import org.ipplan.assignment.AssignmentRole;
import org.ipplan.assignment.AssignmentService;
import org.ipplan.assignment.AssignmentState;
import org.ipplan.assignment.domain.Assignment;
import org.ipplan.assignment.domain.AssignmentSteps;
import org.ipplan.calendar.CalendarService;
import org.ipplan.directory.DirectoryService;
import org.ipplan.plan.TaskService;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Role;
import org.ipplan.shared.StepTaken;
import org.ipplan.shared.StepTaken.Visibility;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;

/** Reads shares by one statement each, and takes their steps. */
@Stateless
@PermitAll
public class AssignmentServiceBean implements AssignmentService {
  private static final String DETAILS =
      """
      SELECT a.id, a.version, a.task_id, t.year, t.number, a.department_code, a.role, a.state,
        a.sign_for_by_on, a.due_on, a.handler, a.accepted_by, a.accepted_at, a.dispute_reason
      FROM assignment a JOIN task t ON t.id = a.task_id
      WHERE a.id = :id AND :mayRead
      """;

  @Inject EntityManager entityManager;
  @Inject CallerContext callers;
  @Inject BusinessClock clock;
  @Inject CalendarService calendar;
  @Inject DirectoryService directory;
  @Inject TaskService tasks;
  @Inject Event<StepTaken> steps;

  @Override
  public AssignmentDetails get(UUID id) {
    Optional<Tuple> row = row(id);
    return row.map(AssignmentServiceBean::details)
        .orElseThrow(() -> DomainException.notFound("assignment.not-found", id));
  }

  @Override
  public List<StepOffer> offers(UUID id) {
    get(id);
    return find(id, LockModeType.NONE).offers(callers.caller());
  }

  @Override
  public AssignmentDetails take(UUID id, String action, long expectedVersion, StepInput input) {
    get(id);
    var share = find(id, LockModeType.NONE);
    if (share.version() != expectedVersion) {
      throw DomainException.stale();
    }
    var before = share.state();
    share.take(action, moment(), input);
    requireHandler(share, action, input);
    entityManager.flush();
    record(id, share, action, before, expectedVersion, input);
    if (action.equals(AssignmentSteps.ACCEPT) && share.role() == AssignmentRole.LEAD) {
      tasks.begin(share.task());
    }
    return get(id);
  }

  @Override
  public void begin(UUID id) {
    var share = find(id, LockModeType.PESSIMISTIC_WRITE);
    var before = share.version();
    if (share.begin()) {
      entityManager.flush();
      record(id, share, "begin", AssignmentState.ACCEPTED, before, StepInput.NONE);
    }
  }

  private Assignment.Moment moment() {
    return new Assignment.Moment(
        callers.caller(), clock.now(), HandOut.signForBy(calendar, clock.today()));
  }

  /** A handler is an official of the department, or nobody could find the work. */
  private void requireHandler(Assignment share, String action, StepInput input) {
    if (!action.equals(AssignmentSteps.ASSIGN_HANDLER)) {
      return;
    }
    var known =
        directory.officials(share.department()).stream()
            .anyMatch(official -> official.name().equals(input.handler()));
    if (!known) {
      throw DomainException.invalid("handler", "assignment.handler-unknown", share.department());
    }
  }

  private Assignment find(UUID id, LockModeType lock) {
    var share = entityManager.find(Assignment.class, id, lock);
    if (share == null) {
      throw DomainException.notFound("assignment.not-found", id);
    }
    return share;
  }

  @SuppressWarnings("unchecked")
  private Optional<Tuple> row(UUID id) {
    return entityManager
        .createNativeQuery(DETAILS, Tuple.class)
        .setParameter("id", id)
        .setParameter("mayRead", mayRead(callers.caller()))
        .getResultStream()
        .findFirst();
  }

  /** Tasks of published plans and their shares are open to every official. */
  private static boolean mayRead(Caller caller) {
    return caller.isPerson() || caller.is(Role.SCOPE_PLAN_READ);
  }

  private void record(
      UUID id,
      Assignment share,
      String action,
      AssignmentState before,
      long versionBefore,
      StepInput input) {
    steps.fire(
        new StepTaken(
            action,
            "assignment",
            id.toString(),
            share.task(),
            Visibility.OPEN,
            share.department(),
            before.name(),
            share.state().name(),
            versionBefore,
            share.version(),
            input.reason(),
            changes(share, input)));
  }

  private static Map<String, String> changes(Assignment share, StepInput input) {
    var handler = input.handler();
    return handler == null
        ? Map.of("department", share.department())
        : Map.of("department", share.department(), "handler", handler);
  }

  private static AssignmentDetails details(Tuple row) {
    return new AssignmentDetails(
        row.get("id", UUID.class),
        row.get("version", Long.class),
        row.get("task_id", UUID.class),
        row.get("year", Integer.class),
        row.get("number", Integer.class),
        row.get("department_code", String.class),
        AssignmentRole.valueOf(row.get("role", String.class)),
        AssignmentState.valueOf(row.get("state", String.class)),
        row.get("sign_for_by_on", LocalDate.class),
        row.get("due_on", LocalDate.class),
        row.get("handler", String.class),
        row.get("accepted_by", String.class),
        row.get("accepted_at", Instant.class),
        row.get("dispute_reason", String.class));
  }
}
