package org.ipplan.plan.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipplan.calendar.CalendarService;
import org.ipplan.plan.DateCause;
import org.ipplan.plan.NewTask;
import org.ipplan.plan.TaskDateMove;
import org.ipplan.plan.TaskService;
import org.ipplan.plan.TaskShares;
import org.ipplan.plan.TaskState;
import org.ipplan.plan.TaskStepped;
import org.ipplan.plan.domain.DateChange;
import org.ipplan.plan.domain.Task;
import org.ipplan.plan.domain.TaskMoment;
import org.ipplan.plan.domain.TaskSteps;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.Role;
import org.ipplan.shared.StepTaken;
import org.ipplan.shared.StepTaken.Visibility;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** Moves tasks on, with the work of their departments and by the decisions of the office. */
@Stateless
@PermitAll
public class TaskServiceBean implements TaskService {
  /** Drafts are the office's; what gave way to another version has ended. */
  private static final String VISIBLE =
      """
      select t from Task t left join t.planVersion v
      where t.id = :id and (v is null or v.state = org.ipplan.plan.PlanState.PUBLISHED
        or (:office = true and v.state = org.ipplan.plan.PlanState.DRAFT))
      """;

  @Inject EntityManager entityManager;
  @Inject CallerContext callers;
  @Inject BusinessClock clock;
  @Inject CalendarService calendar;
  @Inject TaskShares shares;
  @Inject BeyondPlan beyondPlan;
  @Inject Event<StepTaken> steps;
  @Inject Event<TaskStepped> followers;

  @Override
  public void begin(UUID id) {
    var task = entityManager.find(Task.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (task == null) {
      throw notFound(id);
    }
    var before = task.version();
    if (task.begin()) {
      entityManager.flush();
      record(TaskSteps.BEGIN, task, TaskState.ASSIGNED, before, null, Map.of());
    }
  }

  @Override
  public List<StepOffer> offers(UUID id) {
    return find(id).offers(moment(id));
  }

  @Override
  public long take(UUID id, String action, long expectedVersion, StepInput input) {
    var task = find(id);
    if (task.version() != expectedVersion) {
      throw DomainException.stale();
    }
    var before = task.state();
    var due = task.dueOn();
    task.take(action, moment(id), input);
    entityManager.flush();
    var reason = input.reason() == null ? input.note() : input.reason();
    record(action, task, before, expectedVersion, reason, changes(due, task.dueOn(), input));
    followers.fire(new TaskStepped(id, action, reason, input.department(), due, task.dueOn()));
    return task.version();
  }

  @Override
  public UUID add(NewTask asked) {
    requireOffice();
    return beyondPlan.add(asked);
  }

  @Override
  public void moveDate(UUID id, LocalDate to, DateCause cause, String reason) {
    requireOffice();
    var task = find(id);
    var due = task.dueOn();
    var before = task.version();
    task.moveDate(to, cause, reason, moment(id));
    entityManager.flush();
    record("move-date", task, task.state(), before, reason, moved(due, to));
    followers.fire(new TaskStepped(id, "move-date", reason, null, due, to));
  }

  @Override
  public void cancel(UUID id, String reason) {
    requireOffice();
    var task = find(id);
    var state = task.state();
    var before = task.version();
    task.cancel(reason);
    entityManager.flush();
    record(TaskSteps.CANCEL, task, state, before, reason, Map.of());
    followers.fire(new TaskStepped(id, TaskSteps.CANCEL, reason, null, task.dueOn(), task.dueOn()));
  }

  @Override
  public List<TaskDateMove> dateMoves(UUID id) {
    return find(id).dateChanges().stream()
        .sorted(Comparator.comparing(DateChange::decidedAt))
        .map(TaskServiceBean::move)
        .toList();
  }

  private TaskMoment moment(UUID task) {
    return new TaskMoment(
        callers.caller(),
        shares.of(task),
        clock.today(),
        clock.now(),
        calendar.current()::afterPause);
  }

  private void requireOffice() {
    if (!callers.caller().isOffice()) {
      throw DomainException.forbidden(List.of(Refusal.of("task.office-only")));
    }
  }

  private Task find(UUID id) {
    var caller = callers.caller();
    if (!caller.isPerson() && !caller.is(Role.SCOPE_PLAN_READ)) {
      throw notFound(id);
    }
    return entityManager
        .createQuery(VISIBLE, Task.class)
        .setParameter("id", id)
        .setParameter("office", caller.isOffice())
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> notFound(id));
  }

  private static DomainException notFound(UUID id) {
    return DomainException.notFound("task.not-found", id);
  }

  private static Map<String, String> changes(LocalDate from, LocalDate to, StepInput input) {
    var changes = new HashMap<>(moved(from, to));
    if (input.department() != null) {
      changes.put("to", input.department());
    }
    return changes;
  }

  private static Map<String, String> moved(LocalDate from, LocalDate to) {
    return from.equals(to)
        ? Map.of()
        : Map.of("formerDueOn", from.toString(), "dueOn", to.toString());
  }

  private void record(
      String action,
      Task task,
      TaskState before,
      long versionBefore,
      @Nullable String reason,
      Map<String, String> changes) {
    steps.fire(
        new StepTaken(
            action,
            "task",
            task.id().toString(),
            task.id(),
            Visibility.OPEN,
            null,
            before.name(),
            task.state().name(),
            versionBefore,
            task.version(),
            reason,
            changes));
  }

  private static TaskDateMove move(DateChange change) {
    return new TaskDateMove(
        change.formerOn(),
        change.newOn(),
        change.cause(),
        change.reason(),
        change.decidedBy(),
        change.decidedAt());
  }
}
