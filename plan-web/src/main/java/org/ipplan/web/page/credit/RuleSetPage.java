package org.ipplan.web.page.credit;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.ipplan.ruleset.RulePackAdministration;
import org.ipplan.ruleset.RuleSetDetails;
import org.ipplan.ruleset.RuleSetPreview;
import org.ipplan.ruleset.RuleSetState;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.web.page.Refusals;
import org.ipplan.web.page.StepForm;
import org.ipplan.web.page.StepPanel;

/** Backs app/credit/rule-set.xhtml: one edition of a pack with its rules and steps. */
@Named
@ViewScoped
public class RuleSetPage implements Serializable {
  private static final String KIND = "rule-set";

  @EJB transient RulePackAdministration packs;
  @Inject transient CallerContext callers;
  @Inject transient Refusals refusals;

  private String id;
  private RuleSetDetails set;
  private RuleSetPreview preview;
  private StepPanel panel;

  public void load() {
    set = packs.get(String.valueOf(id));
    panel = StepPanel.of(KIND, null, set.version(), null, packs.offers(id));
    preview = isWaiting() && callers.caller().isCreditStaff() ? packs.preview(id) : null;
  }

  /** Takes a step; the panel says on which version. */
  public String take(StepPanel of, StepForm step) {
    try {
      packs.take(id, step.getOffer().action(), of.version(), step.input());
      refusals.done("rules.done." + step.getOffer().action(), id);
      return "/app/credit/rule-set.xhtml?faces-redirect=true&id=" + id;
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  public boolean isWaiting() {
    return set.state() == RuleSetState.LOADED;
  }

  public RuleSetDetails getSet() {
    return set;
  }

  /** What confirming it would change; null unless it waits. */
  public RuleSetPreview getPreview() {
    return preview;
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
