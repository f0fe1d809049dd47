package org.ipplan.web.page.intake;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.ipplan.intake.JobDetails;
import org.ipplan.intake.JobService;
import org.ipplan.intake.LineError;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.ipplan.web.page.Ids;
import org.ipplan.web.page.Reader;
import org.ipplan.web.page.Refusals;
import org.ipplan.web.page.StepForm;
import org.ipplan.web.page.StepPanel;

/** Backs app/job.xhtml: how far a job is, what was wrong with lines, what it wrote. */
@Named
@ViewScoped
public class JobPage implements Serializable {
  private static final String KIND = "job";

  /** Errors shown; all of them are in the file. */
  private static final int SHOWN = 100;

  private static final int PERCENT = 100;

  @EJB transient JobService jobs;
  @Inject transient Reader reader;
  @Inject transient Refusals refusals;

  private String id;
  private JobDetails job;
  private List<LineError> errors = List.of();
  private StepPanel panel;

  public void load() {
    var uuid = Ids.of(id, "job.not-found");
    job = jobs.get(uuid);
    errors = jobs.errors(uuid, 0, 0).stream().limit(SHOWN).toList();
    panel = StepPanel.of(KIND, uuid, job.version(), null, jobs.offers(uuid));
  }

  /** Takes a step; the panel says on which version. */
  public String take(StepPanel of, StepForm step) {
    try {
      jobs.take(of.id(), step.getOffer().action(), of.version());
      refusals.done("jobs.done." + step.getOffer().action());
      return "/app/job.xhtml?faces-redirect=true&id=" + id;
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  /** What is wrong, with its article where law refuses it. */
  public String text(LineError error) {
    return reader.refusal(
        new Refusal(
            error.code(), List.copyOf(error.arguments()), error.article(), error.ruleSet()));
  }

  /** Of the lines; 100 once all are done. */
  public int getPercent() {
    if (job.state().isOver() && job.read() >= job.total()) {
      return PERCENT;
    }
    return job.total() == 0 ? 0 : (int) (job.read() * PERCENT / job.total());
  }

  public JobDetails getJob() {
    return job;
  }

  public List<LineError> getErrors() {
    return errors;
  }

  public StepPanel getPanel() {
    return panel;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
