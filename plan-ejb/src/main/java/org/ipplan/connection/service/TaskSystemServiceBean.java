package org.ipplan.connection.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.ipplan.connection.TaskSystem;
import org.ipplan.connection.TaskSystemService;
import org.ipplan.connection.domain.SystemWarning;
import org.ipplan.connection.domain.WarningSteps;
import org.ipplan.connection.persistence.TaskReads;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Role;
import org.ipplan.shared.StepTaken;
import org.ipplan.shared.StepTaken.Visibility;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;

/** Shows what systems brought to tasks; who may read a warning is part of the statement. */
@Stateless
@PermitAll
public class TaskSystemServiceBean implements TaskSystemService {
  @Inject EntityManager entityManager;
  @Inject CallerContext callers;
  @Inject TaskReads reads;
  @Inject BusinessClock clock;
  @Inject Event<StepTaken> steps;

  @Override
  public List<TaskSystem> ofTask(UUID task) {
    if (!reads.isTask(task)) {
      throw DomainException.notFound("task.not-found", task);
    }
    return reads.ofTask(task, readsAll(), department());
  }

  @Override
  public TaskSystem.Warning warning(UUID id) {
    return reads
        .warning(id, readsAll(), department())
        .orElseThrow(() -> DomainException.notFound("connection.warning-not-found", id));
  }

  @Override
  public List<StepOffer> offers(UUID id) {
    return find(id).offers(callers.caller());
  }

  @Override
  public TaskSystem.Warning take(UUID id, String action, long expectedVersion, StepInput input) {
    var warning = find(id);
    if (warning.version() != expectedVersion) {
      throw DomainException.stale();
    }
    var before = warning.state();
    warning.take(action, callers.caller(), clock.now(), input);
    entityManager.flush();
    steps.fire(
        new StepTaken(
            action,
            WarningSteps.WORKFLOW.name(),
            id.toString(),
            warning.task(),
            Visibility.PARTIES,
            warning.department(),
            before.name(),
            warning.state().name(),
            expectedVersion,
            warning.version(),
            null,
            Map.of()));
    return warning(id);
  }

  private SystemWarning find(UUID id) {
    return Objects.requireNonNull(entityManager.find(SystemWarning.class, warning(id).id()));
  }

  private boolean readsAll() {
    return callers.caller().isOffice() || callers.caller().is(Role.LEADER);
  }

  /** Empty for whoever works for no department's part. */
  private String department() {
    Caller caller = callers.caller();
    return caller.isDepartmentOfficial() ? Objects.requireNonNullElse(caller.department(), "") : "";
  }
}
