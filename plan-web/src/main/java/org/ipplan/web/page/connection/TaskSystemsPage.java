package org.ipplan.web.page.connection;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.ipplan.connection.TaskSystem;
import org.ipplan.connection.TaskSystemService;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.web.page.Refusals;

/** Backs WEB-INF/connection/task.xhtml: systems that serve a task, with what they brought. */
@Named
@ViewScoped
public class TaskSystemsPage implements Serializable {
  @EJB transient TaskSystemService service;
  @Inject transient Refusals refusals;

  private UUID known;
  private List<TaskSystem> systems = List.of();

  /** Systems of a task, read once a page. */
  public List<TaskSystem> of(UUID task) {
    if (!task.equals(known)) {
      known = task;
      systems = service.ofTask(task);
    }
    return systems;
  }

  /** Whether the reader may acknowledge it. */
  public boolean mayAcknowledge(TaskSystem.Warning warning) {
    return service.offers(warning.id()).get(0).allowed();
  }

  /** Says that the reader knows of it. */
  public String acknowledge(TaskSystem.Warning warning) {
    try {
      service.take(warning.id(), "acknowledge", warning.version(), StepInput.NONE);
      refusals.done("task-systems.acknowledged");
      return "/app/plan/task.xhtml?faces-redirect=true&id=" + known;
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }
}
