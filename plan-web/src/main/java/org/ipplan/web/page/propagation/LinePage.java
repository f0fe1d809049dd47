package org.ipplan.web.page.propagation;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.ipplan.propagation.Means;
import org.ipplan.propagation.PropagationDetails;
import org.ipplan.propagation.PropagationService;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.DomainException;
import org.ipplan.web.page.Ids;
import org.ipplan.web.page.Reader;
import org.ipplan.web.page.Refusals;
import org.ipplan.web.page.StepPanel;

/** Backs app/credit/propagation-line.xhtml: what one recipient was told, and what came back. */
@Named
@ViewScoped
public class LinePage implements Serializable {
  private static final String KIND = "propagation";

  @EJB transient PropagationService ledger;
  @Inject transient BusinessClock clock;
  @Inject transient Reader reader;
  @Inject transient Refusals refusals;

  private String id;
  private PropagationDetails line;
  private StepPanel panel;
  private List<LineForm> forms = List.of();

  public void load() {
    var uuid = Ids.of(id, "propagation.not-found");
    line = ledger.get(uuid);
    panel = StepPanel.of(KIND, uuid, line.version(), null, ledger.offers(uuid));
    forms =
        panel.open().stream()
            .map(step -> new LineForm(step.getOffer().action(), clock.today()))
            .toList();
  }

  /** Takes a step on the version that was read. */
  public String take(LineForm form) {
    try {
      ledger.take(line.id(), form.getAction(), line.version(), form.input());
      refusals.done("ledger.done", reader.word("step." + KIND + ".", form.getAction()));
      return "/app/credit/propagation-line.xhtml?faces-redirect=true&id=" + id;
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  public PropagationDetails getLine() {
    return line;
  }

  public StepPanel getPanel() {
    return panel;
  }

  /** Steps that may be taken now. */
  public List<LineForm> getForms() {
    return forms;
  }

  public Means[] getMeans() {
    return Means.values();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
