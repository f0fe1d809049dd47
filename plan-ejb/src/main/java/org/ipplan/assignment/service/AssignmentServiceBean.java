package org.ipplan.assignment.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.assignment.AssignmentDetails;
import org.ipplan.assignment.AssignmentRole;
import org.ipplan.assignment.AssignmentService;
import org.ipplan.assignment.AssignmentState;
import org.ipplan.assignment.NewRequest;
import org.ipplan.assignment.RequestKind;
import org.ipplan.assignment.domain.Assignment;
import org.ipplan.assignment.domain.AssignmentSteps;
import org.ipplan.directory.DirectoryService;
import org.ipplan.plan.TaskService;
import org.ipplan.shared.Caller;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;

/** Reads shares by one statement each, and takes their steps. */
@Stateless
@PermitAll
public class AssignmentServiceBean implements AssignmentService {
  private static final String DETAILS =
      """
      SELECT a.id, a.version, a.task_id, t.year, t.number, a.department_code, a.role, a.state,
        a.sign_for_by_on, a.due_on, a.handler, a.accepted_by, a.accepted_at, a.dispute_reason,
        a.paused_on, a.ended_reason, t.handled_outside
      FROM assignment a JOIN task t ON t.id = a.task_id
      WHERE a.id = :id AND :mayRead
      """;

  @Inject EntityManager entityManager;
  @Inject CallerContext callers;
  @Inject DirectoryService directory;
  @Inject TaskService tasks;
  @Inject Shares shares;
  @Inject PassingOn passing;
  @Inject RequestFiling requests;

  @Override
  public AssignmentDetails get(UUID id) {
    Optional<Tuple> row = row(id);
    return row.map(AssignmentServiceBean::details)
        .orElseThrow(() -> DomainException.notFound("assignment.not-found", id));
  }

  @Override
  public List<StepOffer> offers(UUID id) {
    get(id);
    var share = shares.find(id, LockModeType.NONE);
    return share.offers(shares.moment(share));
  }

  @Override
  public AssignmentDetails take(UUID id, String action, long expectedVersion, StepInput input) {
    get(id);
    var share = shares.find(id, expectedVersion);
    require(share, action, input);
    shares.take(share, action, shares.moment(share), input);
    switch (action) {
      case AssignmentSteps.MOVE, AssignmentSteps.SPLIT -> passing.passOn(share, action, input);
      case AssignmentSteps.TRANSFER -> requests.file(share, transfer(input));
      case AssignmentSteps.ACCEPT -> beginTask(share);
      default -> {
        // nothing follows
      }
    }
    return get(id);
  }

  @Override
  public void begin(UUID id) {
    var share = shares.find(id, LockModeType.PESSIMISTIC_WRITE);
    var before = share.version();
    if (share.begin(shares.following())) {
      shares.flush();
      shares.record(share, AssignmentSteps.BEGIN, AssignmentState.ACCEPTED, before, StepInput.NONE);
    }
  }

  private static NewRequest transfer(StepInput input) {
    var reason = Objects.requireNonNull(input.reason());
    return new NewRequest(RequestKind.TRANSFER, reason, null, null, input.department());
  }

  private void beginTask(Assignment share) {
    if (share.role() == AssignmentRole.LEAD) {
      tasks.begin(share.task());
    }
  }

  /** What the table of steps cannot know of the people and departments a step names. */
  private void require(Assignment share, String action, StepInput input) {
    switch (action) {
      case AssignmentSteps.DELEGATE -> requireHandler(share, input);
      case AssignmentSteps.MOVE, AssignmentSteps.SPLIT, AssignmentSteps.TRANSFER ->
          passing.requireFree(share, input);
      default -> {
        // nobody is named
      }
    }
  }

  /** A handler is an official of the department, or nobody could find the work. */
  private void requireHandler(Assignment share, StepInput input) {
    var handler = input.handler();
    if (handler == null || handler.isBlank()) {
      return; // the table of steps asks for it
    }
    var known =
        directory.officials(share.department()).stream()
            .anyMatch(official -> official.name().equals(handler));
    if (!known) {
      throw DomainException.invalid("handler", "assignment.handler-unknown", share.department());
    }
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
        row.get("dispute_reason", String.class),
        row.get("paused_on", LocalDate.class),
        row.get("ended_reason", String.class),
        row.get("handled_outside", Boolean.class));
  }
}
