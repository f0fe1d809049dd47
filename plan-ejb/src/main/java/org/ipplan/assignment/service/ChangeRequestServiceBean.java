package org.ipplan.assignment.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ipplan.assignment.AssignmentService;
import org.ipplan.assignment.ChangeRequestService;
import org.ipplan.assignment.NewRequest;
import org.ipplan.assignment.RequestDetails;
import org.ipplan.assignment.RequestKind;
import org.ipplan.assignment.RequestState;
import org.ipplan.assignment.domain.AssignmentSteps;
import org.ipplan.assignment.domain.ChangeRequest;
import org.ipplan.assignment.domain.ChangeRequestSteps;
import org.ipplan.plan.DateCause;
import org.ipplan.plan.TaskService;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;

/** Reads requests by one statement each, which knows who may, and puts decisions into effect. */
@Stateless
@PermitAll
public class ChangeRequestServiceBean implements ChangeRequestService {
  private static final String DETAILS =
      """
      SELECT r.id, r.version, r.task_id, t.year, t.number, r.assignment_id, r.department_code,
        r.kind, r.state, r.reason, r.former_due_on, r.proposed_due_on, r.proposed_text,
        r.proposed_department, r.filed_by, r.filed_at, r.decide_by_on, r.decided_by, r.decided_at,
        r.decision_reason
      FROM change_request r JOIN task t ON t.id = r.task_id
      WHERE (:everything OR r.department_code = :department OR EXISTS (
        SELECT 1 FROM assignment a
        WHERE a.task_id = r.task_id AND a.department_code = :department
          AND a.state <> 'WITHDRAWN'))
      """;

  @Inject EntityManager entityManager;
  @Inject CallerContext callers;
  @Inject BusinessClock clock;
  @Inject AssignmentService assignments;
  @Inject TaskService tasks;
  @Inject Shares shares;
  @Inject PassingOn passing;
  @Inject RequestFiling filing;
  @Inject RequestTrail trail;

  @Override
  public UUID file(UUID assignment, NewRequest asked) {
    assignments.get(assignment);
    // of two who file at once the second waits here and finds the request of the first
    var share = shares.find(assignment, LockModeType.PESSIMISTIC_WRITE);
    return filing.file(share, asked).id();
  }

  @Override
  public RequestDetails get(UUID id) {
    return read(" AND r.id = :id", "id", id).stream().findFirst().orElseThrow(() -> notFound(id));
  }

  @Override
  public List<RequestDetails> ofTask(UUID task) {
    return read(" AND r.task_id = :task ORDER BY r.filed_at, r.id", "task", task);
  }

  @Override
  public List<StepOffer> offers(UUID id) {
    get(id);
    return find(id).offers(callers.caller());
  }

  @Override
  public RequestDetails take(UUID id, String action, long expectedVersion, StepInput input) {
    get(id);
    var request = find(id);
    if (request.version() != expectedVersion) {
      throw DomainException.stale();
    }
    request.take(action, callers.caller(), clock.now(), input);
    entityManager.flush();
    var reason = input.reason() == null ? input.note() : input.reason();
    trail.taken(action, request, expectedVersion, reason);
    if (action.equals(ChangeRequestSteps.APPROVE)) {
      putIntoEffect(request);
    }
    return get(id);
  }

  private void putIntoEffect(ChangeRequest request) {
    switch (request.kind()) {
      case EXTENSION -> moveDate(request, DateCause.EXTENSION);
      case CHANGE -> moveDate(request, DateCause.CHANGE);
      case CANCELLATION -> tasks.cancel(request.task(), request.reason());
      case TRANSFER -> transfer(request);
    }
  }

  private void moveDate(ChangeRequest request, DateCause cause) {
    var dueOn = request.proposedDueOn();
    if (dueOn != null) {
      tasks.moveDate(request.task(), dueOn, cause, request.reason());
    }
  }

  private void transfer(ChangeRequest request) {
    var share = shares.find(request.assignment(), LockModeType.NONE);
    var to = Objects.requireNonNull(request.proposedDepartment());
    var input = new StepInput(request.reason(), null, to, null, null);
    passing.requireFree(share, input);
    shares.take(share, AssignmentSteps.MOVE, shares.moment(share), input);
    passing.passOn(share, AssignmentSteps.MOVE, input);
  }

  private ChangeRequest find(UUID id) {
    var request = entityManager.find(ChangeRequest.class, id);
    if (request == null) {
      throw notFound(id);
    }
    return request;
  }

  private static DomainException notFound(UUID id) {
    return DomainException.notFound("change-request.not-found", id);
  }

  @SuppressWarnings("unchecked")
  private List<RequestDetails> read(String condition, String name, UUID value) {
    Query query =
        entityManager
            .createNativeQuery(DETAILS + condition, Tuple.class)
            .setParameter("everything", everything())
            .setParameter("department", department())
            .setParameter(name, value);
    return ((List<Tuple>) query.getResultList())
        .stream().map(ChangeRequestServiceBean::details).toList();
  }

  private boolean everything() {
    return callers.caller().isOffice() || callers.caller().is(Role.LEADER);
  }

  /** Only a department's officials are its eyes. */
  private String department() {
    var caller = callers.caller();
    var department = caller.department();
    return caller.isDepartmentOfficial() && department != null ? department : "";
  }

  private static RequestDetails details(Tuple row) {
    return new RequestDetails(
        row.get("id", UUID.class),
        row.get("version", Long.class),
        row.get("task_id", UUID.class),
        row.get("year", Integer.class),
        row.get("number", Integer.class),
        row.get("assignment_id", UUID.class),
        row.get("department_code", String.class),
        RequestKind.valueOf(row.get("kind", String.class)),
        RequestState.valueOf(row.get("state", String.class)),
        row.get("reason", String.class),
        row.get("former_due_on", LocalDate.class),
        row.get("proposed_due_on", LocalDate.class),
        row.get("proposed_text", String.class),
        row.get("proposed_department", String.class),
        row.get("filed_by", String.class),
        row.get("filed_at", Instant.class),
        row.get("decide_by_on", LocalDate.class),
        row.get("decided_by", String.class),
        row.get("decided_at", Instant.class),
        row.get("decision_reason", String.class));
  }
}
