package org.ipplan.web.page.plan;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.ipplan.plan.LineageEntry;
import org.ipplan.plan.LineageKind;
import org.ipplan.plan.LineageService;
import org.ipplan.plan.LineageState;
import org.ipplan.shared.DomainException;
import org.ipplan.web.page.Reader;

/** Backs WEB-INF/plan/lineage.xhtml: what a task continues and what became of it. */
@Named("taskLineage")
@RequestScoped
public class TaskLineage {
  @EJB LineageService lineage;
  @Inject Reader reader;

  private UUID known;
  private List<LineageEntry> links = List.of();

  /** Confirmed links of a task, read once a request; none for a task of a draft. */
  public List<LineageEntry> of(UUID task) {
    if (!task.equals(known)) {
      known = task;
      links = read(task);
    }
    return links;
  }

  private List<LineageEntry> read(UUID task) {
    try {
      return lineage.ofTask(task).stream()
          .filter(entry -> entry.link().state() == LineageState.CONFIRMED)
          .toList();
    } catch (DomainException e) {
      return List.of();
    }
  }

  /** How the other task stands to this one, in words: "continues", "continued as", … */
  public String relation(LineageEntry entry, UUID task) {
    var direction = entry.from().id().equals(task) ? "later" : "earlier";
    return reader.text("lineage." + direction + "." + entry.relation());
  }

  /** The task at the other end; null where this one was dropped. */
  public LineageEntry.Task other(LineageEntry entry, UUID task) {
    return entry.from().id().equals(task) ? entry.to() : entry.from();
  }

  /** Whether the task has no successor. */
  public boolean dropped(LineageEntry entry) {
    return entry.link().kind() == LineageKind.DROPPED;
  }
}
