package org.ipplan.web.page.report;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.ipplan.progress.ReportRhythm;
import org.ipplan.progress.TaskRhythmDetails;
import org.ipplan.progress.TaskRhythmService;
import org.ipplan.shared.DomainException;
import org.ipplan.web.page.Refusals;

/** Backs WEB-INF/report/rhythm.xhtml: how often the task of a page is reported on. */
@Named
@ViewScoped
public class RhythmPage implements Serializable {
  @EJB transient TaskRhythmService rhythms;
  @Inject transient Refusals refusals;

  private TaskRhythmDetails shown;
  private ReportRhythm chosen;

  /** The rhythm of a task, read once a page. */
  public TaskRhythmDetails of(UUID task) {
    if (shown == null || !shown.task().equals(task)) {
      shown = rhythms.get(task);
      chosen = shown.rhythm();
    }
    return shown;
  }

  /** Sets what was chosen. */
  public String set() {
    try {
      rhythms.set(shown.task(), shown.version(), chosen);
      refusals.done("done.rhythm.set");
    } catch (DomainException e) {
      refusals.show(e);
    }
    return "/app/plan/task.xhtml?faces-redirect=true&id=" + shown.task();
  }

  public List<ReportRhythm> getAll() {
    return List.of(ReportRhythm.values());
  }

  public ReportRhythm getChosen() {
    return chosen;
  }

  public void setChosen(ReportRhythm chosen) {
    this.chosen = chosen;
  }
}
