package org.ipplan.web.page.propagation;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.ipplan.propagation.CopyRule;
import org.ipplan.propagation.RecipientDetails;
import org.ipplan.propagation.RecipientService;
import org.ipplan.shared.DomainException;
import org.ipplan.web.page.Ids;
import org.ipplan.web.page.Reader;
import org.ipplan.web.page.Refusals;
import org.ipplan.web.page.StepForm;
import org.ipplan.web.page.StepPanel;

/** Backs app/credit/recipient.xhtml: one place in the register, and the rules of its copies. */
@Named
@ViewScoped
public class RecipientPage implements Serializable {
  private static final String KIND = "list-recipient";

  @EJB transient RecipientService recipients;
  @Inject transient Reader reader;
  @Inject transient Refusals refusals;

  private String id;
  private RecipientDetails recipient;
  private List<CopyRule> rules = List.of();
  private StepPanel panel;

  public void load() {
    var uuid = Ids.of(id, "recipient.not-found");
    recipient = recipients.get(uuid);
    rules = recipients.rules(uuid);
    panel = StepPanel.of(KIND, uuid, recipient.version(), null, recipients.offers(uuid));
  }

  /** Takes a step; the panel says on which version. */
  public String take(StepPanel of, StepForm step) {
    var action = step.getOffer().action();
    try {
      recipients.take(of.id(), action, of.version(), step.input());
      refusals.done("recipients.done", reader.word("step." + KIND + ".", action));
      return "/app/credit/recipient.xhtml?faces-redirect=true&id=" + id;
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  public RecipientDetails getRecipient() {
    return recipient;
  }

  public List<CopyRule> getRules() {
    return rules;
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
