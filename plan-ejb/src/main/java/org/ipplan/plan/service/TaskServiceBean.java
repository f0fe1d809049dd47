package org.ipplan.plan.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipplan.plan.TaskService;
import org.ipplan.plan.TaskState;
import org.ipplan.plan.domain.Task;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.StepTaken;
import org.ipplan.shared.StepTaken.Visibility;
import org.ipplan.shared.workflow.StepOffer;

/** Moves tasks on with the work of their departments. */
@Stateless
@PermitAll
public class TaskServiceBean implements TaskService {
  @Inject EntityManager entityManager;
  @Inject Event<StepTaken> steps;

  @Override
  public void begin(UUID id) {
    var task = find(id, LockModeType.PESSIMISTIC_WRITE);
    var before = task.version();
    if (task.begin()) {
      entityManager.flush();
      steps.fire(
          new StepTaken(
              "begin",
              "task",
              id.toString(),
              id,
              Visibility.OPEN,
              null,
              TaskState.ASSIGNED.name(),
              TaskState.IN_PROGRESS.name(),
              before,
              task.version(),
              null,
              Map.of()));
    }
  }

  @Override
  public List<StepOffer> offers(UUID id) {
    return find(id, LockModeType.NONE).offers();
  }

  private Task find(UUID id, LockModeType lock) {
    var task = entityManager.find(Task.class, id, lock);
    if (task == null) {
      throw DomainException.notFound("task.not-found", id);
    }
    return task;
  }
}
