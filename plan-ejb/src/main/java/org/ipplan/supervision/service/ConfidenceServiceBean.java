package org.ipplan.supervision.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.ipplan.assignment.AssignmentRole;
import org.ipplan.plan.TaskState;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.StepTaken;
import org.ipplan.shared.StepTaken.Visibility;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.supervision.ConfidenceRating;
import org.ipplan.supervision.ConfidenceService;
import org.ipplan.supervision.DeliveryConfidence;
import org.ipplan.supervision.TaskBoardService;
import org.ipplan.supervision.TaskDetails;

/** Adds ratings and reads them; none is ever changed. */
@Stateless
@PermitAll
public class ConfidenceServiceBean implements ConfidenceService {
  private static final Set<TaskState> UNDER_WAY =
      EnumSet.of(TaskState.ASSIGNED, TaskState.IN_PROGRESS, TaskState.PAUSED, TaskState.CLOSING);

  private static final String OF_TASK =
      """
      SELECT c.id, c.task_id, c.rating, c.reason, c.rated_by, c.rated_on, c.rated_at
      FROM delivery_confidence c WHERE c.task_id = :task ORDER BY c.position DESC
      """;

  private static final String ADD =
      """
      INSERT INTO delivery_confidence (id, task_id, rating, reason, rated_by, rated_on, rated_at)
      VALUES (:id, :task, :rating, :reason, :by, cast(:on AS date), :at)
      """;

  @Inject EntityManager entityManager;
  @Inject CallerContext callers;
  @Inject BusinessClock clock;
  @Inject TaskBoardService board;
  @Inject Event<StepTaken> steps;

  @Override
  public List<ConfidenceRating> ofTask(UUID task) {
    board.task(task);
    return read(task);
  }

  @Override
  public ConfidenceRating rate(UUID task, DeliveryConfidence rating, String reason) {
    require(board.task(task), reason);
    entityManager
        .createNativeQuery(ADD)
        .setParameter("id", UUID.randomUUID())
        .setParameter("task", task)
        .setParameter("rating", rating.name())
        .setParameter("reason", reason.strip())
        .setParameter("by", callers.caller().name())
        .setParameter("on", clock.today().toString())
        .setParameter("at", clock.now())
        .executeUpdate();
    record(task, rating, reason);
    return read(task).get(0);
  }

  private void require(TaskDetails task, String reason) {
    var refusals = Stream.concat(notOfOffice(), ofLead(task)).toList();
    if (!refusals.isEmpty()) {
      throw DomainException.forbidden(refusals);
    }
    requireReason(reason);
    var state = task.summary().state();
    if (!UNDER_WAY.contains(state)) {
      throw DomainException.conflict(List.of(Refusal.of("confidence.not-under-way", state.name())));
    }
  }

  private Stream<Refusal> notOfOffice() {
    return callers.caller().isOffice()
        ? Stream.empty()
        : Stream.of(Refusal.of("confidence.office-only"));
  }

  /** The owner of a task does not assure it. */
  private Stream<Refusal> ofLead(TaskDetails task) {
    return task.assignments().stream()
        .filter(share -> share.role() == AssignmentRole.LEAD)
        .filter(share -> callers.caller().belongsTo(share.department().code()))
        .map(share -> Refusal.of("confidence.own-task"));
  }

  private static void requireReason(String reason) {
    if (reason.isBlank()) {
      throw DomainException.invalid("reason", "input.required");
    }
    if (reason.length() > StepInput.MAX_TEXT) {
      throw DomainException.invalid("reason", "input.too-long", StepInput.MAX_TEXT);
    }
    if (reason.chars().anyMatch(c -> Character.isISOControl(c) && "\n\r\t".indexOf(c) < 0)) {
      throw DomainException.invalid("reason", "input.control-characters");
    }
  }

  private void record(UUID task, DeliveryConfidence rating, String reason) {
    steps.fire(
        new StepTaken(
            "rate",
            "task",
            task.toString(),
            task,
            Visibility.OPEN,
            null,
            null,
            null,
            null,
            null,
            reason,
            Map.of("confidence", rating.name())));
  }

  @SuppressWarnings("unchecked")
  private List<ConfidenceRating> read(UUID task) {
    List<Tuple> rows =
        entityManager
            .createNativeQuery(OF_TASK, Tuple.class)
            .setParameter("task", task)
            .getResultList();
    return rows.stream().map(ConfidenceServiceBean::rating).toList();
  }

  private static ConfidenceRating rating(Tuple row) {
    return new ConfidenceRating(
        row.get("id", UUID.class),
        row.get("task_id", UUID.class),
        DeliveryConfidence.valueOf(row.get("rating", String.class)),
        row.get("reason", String.class),
        row.get("rated_by", String.class),
        row.get("rated_on", LocalDate.class),
        row.get("rated_at", Instant.class));
  }
}
