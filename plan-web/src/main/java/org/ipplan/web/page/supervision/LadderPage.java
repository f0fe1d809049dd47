package org.ipplan.web.page.supervision;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ipplan.shared.DomainException;
import org.ipplan.supervision.Audience;
import org.ipplan.supervision.EscalationLadderService;
import org.ipplan.supervision.LadderDetails;
import org.ipplan.supervision.LadderRung;
import org.ipplan.supervision.Reminder.Matter;
import org.ipplan.web.page.Refusals;
import org.ipplan.web.page.SignedIn;
import org.ipplan.web.page.StepForm;
import org.ipplan.web.page.StepPanel;

/** Backs app/supervision/ladder.xhtml: who is told when; administrators propose and confirm. */
@Named
@ViewScoped
public class LadderPage implements Serializable {
  private static final String KIND = "escalation-ladder";
  private static final String AGAIN = "/app/supervision/ladder.xhtml?faces-redirect=true";

  @EJB transient EscalationLadderService service;
  @Inject transient SignedIn signedIn;
  @Inject transient Refusals refusals;

  private LadderDetails ladder;
  private StepPanel steps;
  private List<RungRow> rows = List.of();

  public void load() {
    ladder = service.get();
    steps = signedIn.isAdministrator() && ladder.proposal() != null ? steps() : null;
    rows = rows(rungsToChange());
  }

  /** Confirming and withdrawing; a proposal is written in the form. */
  private StepPanel steps() {
    var offers =
        service.offers().stream().filter(offer -> !offer.action().equals("propose")).toList();
    return StepPanel.of(KIND, null, ladder.version(), null, offers);
  }

  private List<LadderRung> rungsToChange() {
    return ladder.proposal() == null ? ladder.rungs() : ladder.proposal().rungs();
  }

  /** Those there are, and an empty one for each kind of matter. */
  private static List<RungRow> rows(List<LadderRung> rungs) {
    var rows = new ArrayList<RungRow>();
    for (var matter : Matter.values()) {
      rungs.stream().filter(r -> r.matter() == matter).map(RungRow::of).forEach(rows::add);
      rows.add(new RungRow(matter));
    }
    return rows;
  }

  /** Proposes what was written. */
  public String propose() {
    try {
      var wanted = rows.stream().map(RungRow::rung).flatMap(Optional::stream).toList();
      service.propose(ladder.version(), wanted);
      refusals.done("done.escalation-ladder.propose");
      return AGAIN;
    } catch (NumberFormatException e) {
      refusals.warn("ladder.no-number");
    } catch (DomainException e) {
      refusals.show(e);
    }
    return null;
  }

  /** Confirms or withdraws the proposal. */
  public String take(StepPanel panel, StepForm step) {
    var action = step.getOffer().action();
    try {
      service.take(action, panel.version());
      refusals.done("done." + KIND + "." + action);
      return AGAIN;
    } catch (DomainException e) {
      refusals.show(e);
      load();
      return null;
    }
  }

  public LadderDetails getLadder() {
    return ladder;
  }

  /** Null where there is nothing to decide, or for somebody who does not. */
  public StepPanel getSteps() {
    return steps;
  }

  public List<RungRow> getRows() {
    return rows;
  }

  public List<Audience> getAudiences() {
    return List.of(Audience.values());
  }
}
