package org.ipplan.web.page.plan;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ipplan.shared.DomainException;
import org.ipplan.supervision.ConfidenceRating;
import org.ipplan.supervision.ConfidenceService;
import org.ipplan.supervision.DeliveryConfidence;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.Refusals;

/** Backs WEB-INF/plan/confidence.xhtml: the office's confidence in the delivery of a task. */
@Named
@ViewScoped
public class ConfidencePage implements Serializable {
  @EJB transient ConfidenceService confidence;
  @Inject transient Refusals refusals;

  private UUID known;
  private List<ConfidenceRating> ratings = List.of();
  private String rating;
  private String reason;

  /** Every rating of a task, the latest first, read once a page. */
  public List<ConfidenceRating> of(UUID task) {
    if (!task.equals(known)) {
      known = task;
      ratings = confidence.ofTask(task);
    }
    return ratings;
  }

  /** Adds a rating. */
  public String rate() {
    var chosen = Choice.of(DeliveryConfidence.class, rating);
    if (chosen == null) {
      refusals.warn("confidence.choose");
      return null;
    }
    try {
      confidence.rate(known, chosen, reason == null ? "" : reason);
      refusals.done("done.confidence.rate");
      return "/app/plan/task.xhtml?faces-redirect=true&id=" + known;
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  public List<String> getAll() {
    return Stream.of(DeliveryConfidence.values()).map(Enum::name).toList();
  }

  public String getRating() {
    return rating;
  }

  public void setRating(String rating) {
    this.rating = rating;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
