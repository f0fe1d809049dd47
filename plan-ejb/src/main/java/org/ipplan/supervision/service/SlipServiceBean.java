package org.ipplan.supervision.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.assignment.AssignmentService;
import org.ipplan.calendar.CalendarService;
import org.ipplan.calendar.Term;
import org.ipplan.calendar.TermPurpose;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.ipplan.supervision.NewSlip;
import org.ipplan.supervision.SlipDetails;
import org.ipplan.supervision.SlipService;
import org.ipplan.supervision.SlipState;
import org.ipplan.supervision.domain.Slip;
import org.ipplan.supervision.domain.SlipSteps;

/** Reads slips by one statement each, which knows who may; sends and keeps them. */
@Stateless
@PermitAll
public class SlipServiceBean implements SlipService {
  /** What was never sent is the office's alone. */
  private static final String READABLE =
      """
      SELECT s.* FROM slip s
      WHERE (:office OR (s.sent_at IS NOT NULL AND (:leader OR EXISTS (
        SELECT 1 FROM assignment a WHERE a.task_id = s.task_id
          AND a.department_code = :department AND a.state <> 'WITHDRAWN'))))
      """;

  private static final String NEXT =
      "SELECT coalesce(max(number), 0) + 1 FROM slip WHERE year = :year";

  private record Head(int number, LocalDate answerByOn) {}

  @Inject EntityManager entityManager;
  @Inject CallerContext callers;
  @Inject BusinessClock clock;
  @Inject CalendarService calendar;
  @Inject AssignmentService assignments;
  @Inject SlipTrail trail;

  @Override
  public UUID prepare(UUID assignment, NewSlip wanted) {
    var share = assignments.get(assignment);
    var slip = Slip.prepare(share, wanted, callers.caller(), clock.now());
    entityManager.persist(slip);
    trail.prepared(slip);
    return slip.id();
  }

  @Override
  public SlipDetails get(UUID id) {
    return find(id).details();
  }

  @Override
  public List<SlipDetails> ofTask(UUID task) {
    return read(" AND s.task_id = :value ORDER BY s.prepared_at, s.id", task).stream()
        .map(Slip::details)
        .toList();
  }

  @Override
  public List<StepOffer> offers(UUID id) {
    return find(id).offers(callers.caller());
  }

  @Override
  public SlipDetails take(UUID id, String action, long expectedVersion, StepInput input) {
    var slip = find(id);
    if (slip.version() != expectedVersion) {
      throw DomainException.stale();
    }
    var before = slip.state();
    // asked before the slip changes: a statement would write it half done
    var head = action.equals(SlipSteps.SEND) ? head(slip) : null;
    slip.take(action, callers.caller(), clock.now(), input);
    if (head != null) {
      slip.number(clock.today().getYear(), head.number(), head.answerByOn());
    }
    entityManager.flush();
    trail.taken(action, slip, before, expectedVersion, input);
    if (before == SlipState.PREPARED && slip.state() == SlipState.SENT) {
      trail.tell(slip);
    }
    return slip.details();
  }

  private Head head(Slip slip) {
    var term = Term.workingDays(slip.details().workingDays());
    var answerByOn = calendar.deadline(clock.today(), term, TermPurpose.ACT).dueOn();
    return new Head(nextNumber(), answerByOn);
  }

  /** Of two that are sent at once the second waits, and gets the next number. */
  private int nextNumber() {
    entityManager
        .createNativeQuery(
            "SELECT 1 FROM pg_advisory_xact_lock(hashtext('slip'), 0)", Integer.class)
        .getResultList();
    return (Integer)
        entityManager
            .createNativeQuery(NEXT, Integer.class)
            .setParameter("year", clock.today().getYear())
            .getSingleResult();
  }

  private Slip find(UUID id) {
    return read(" AND s.id = :value", id).stream()
        .findFirst()
        .orElseThrow(() -> DomainException.notFound("slip.not-found", id));
  }

  @SuppressWarnings("unchecked")
  private List<Slip> read(String condition, UUID value) {
    var caller = callers.caller();
    var department = caller.department();
    return entityManager
        .createNativeQuery(READABLE + condition, Slip.class)
        .setParameter("office", caller.isOffice())
        .setParameter("leader", caller.is(Role.LEADER))
        .setParameter(
            "department", caller.isDepartmentOfficial() && department != null ? department : "")
        .setParameter("value", value)
        .getResultList();
  }
}
