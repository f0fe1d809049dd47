package org.ipplan.web.page.supervision;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.ipplan.shared.DomainException;
import org.ipplan.supervision.NewSlip;
import org.ipplan.supervision.SlipColour;
import org.ipplan.supervision.SlipDetails;
import org.ipplan.supervision.SlipService;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.Ids;
import org.ipplan.web.page.Reader;
import org.ipplan.web.page.Refusals;
import org.ipplan.web.page.StepForm;
import org.ipplan.web.page.StepPanel;

/** Backs WEB-INF/supervision/slips.xhtml: slips on the task of a page, with their steps. */
@Named
@ViewScoped
public class SlipsPage implements Serializable {
  private static final int USUAL_TERM = 5;

  @EJB transient SlipService service;
  @Inject transient Refusals refusals;
  @Inject transient Reader reader;

  private UUID task;
  private List<Letter> letters = List.of();
  private String share;
  private String colour = SlipColour.BLUE.name();
  private String reason;
  private int workingDays = USUAL_TERM;

  /** A slip with the steps on offer. */
  public record Letter(SlipDetails slip, StepPanel steps) implements Serializable {}

  /** Slips on a task the reader may see, read once a page. */
  public List<Letter> of(UUID shown) {
    if (!shown.equals(task)) {
      task = shown;
      letters = service.ofTask(shown).stream().map(this::letter).toList();
    }
    return letters;
  }

  private Letter letter(SlipDetails slip) {
    var offers = service.offers(slip.id());
    return new Letter(
        slip, StepPanel.of("slip", slip.id(), slip.version(), slip.department(), offers));
  }

  /** What the letter is called: its colour, and its number once it has one. */
  public String title(SlipDetails slip) {
    var name = reader.word("slip.", slip.colour());
    return slip.number() == null
        ? name
        : reader.text("slip.title", name, String.valueOf(slip.year()), slip.number());
  }

  /** Prepares what was written. */
  public String prepare() {
    try {
      var wanted = Choice.of(SlipColour.class, colour);
      var slip =
          new NewSlip(
              wanted == null ? SlipColour.BLUE : wanted, reason == null ? "" : reason, workingDays);
      service.prepare(Ids.of(share, "assignment.not-found"), slip);
      refusals.done("done.slip.prepare");
      return again();
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  /** Takes a step with a slip. */
  public String take(StepPanel panel, StepForm step) {
    var action = step.getOffer().action();
    try {
      service.take(panel.id(), action, panel.version(), step.input());
      refusals.done("done.slip." + action);
      return again();
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  private String again() {
    return "/app/plan/task.xhtml?faces-redirect=true&id=" + task;
  }

  public List<SlipColour> getColours() {
    return List.of(SlipColour.values());
  }

  public String getShare() {
    return share;
  }

  public void setShare(String share) {
    this.share = share;
  }

  public String getColour() {
    return colour;
  }

  public void setColour(String colour) {
    this.colour = colour;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public int getWorkingDays() {
    return workingDays;
  }

  public void setWorkingDays(int workingDays) {
    this.workingDays = workingDays;
  }
}
