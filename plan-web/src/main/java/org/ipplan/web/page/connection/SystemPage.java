package org.ipplan.web.page.connection;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.ipplan.connection.ConnectedSystemService;
import org.ipplan.connection.CredentialKind;
import org.ipplan.connection.FaultDetails;
import org.ipplan.connection.FeedKind;
import org.ipplan.connection.FeedRunService;
import org.ipplan.connection.RunDetails;
import org.ipplan.connection.SystemDetails;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Messages;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.Reader;
import org.ipplan.web.page.Refusals;
import org.ipplan.web.page.StepForm;
import org.ipplan.web.page.StepPanel;

/** Backs app/connection/system.xhtml: one system, how it is reached and what it brought. */
@Named
@ViewScoped
public class SystemPage implements Serializable {
  private static final String KIND = "connected-system";
  private static final String ADDRESS = "/app/connection/system.xhtml?faces-redirect=true&system=";
  private static final int SHOWN = 20;

  /** Steps that come with their content, on forms of their own. */
  private static final Set<String> BY_CONTENT = Set.of("describe", "set-up");

  @EJB transient ConnectedSystemService systems;
  @EJB transient FeedRunService runService;
  @Inject transient Reader reader;
  @Inject transient Refusals refusals;

  private String code;
  private SystemDetails system;
  private StepPanel panel;
  private boolean describer;
  private ConnectionForm form;
  private List<RunDetails> runs = List.of();
  private List<FaultDetails> faults = List.of();

  public void load() {
    var known = String.valueOf(Choice.text(code));
    system = systems.get(known);
    var offers = systems.offers(known);
    describer =
        offers.stream().anyMatch(offer -> offer.action().equals("describe") && offer.allowed());
    var taken = offers.stream().filter(offer -> !BY_CONTENT.contains(offer.action())).toList();
    panel = StepPanel.of(KIND, system.id(), system.version(), null, taken);
    form = new ConnectionForm(system.connection());
    runs = runService.runs(known, null, SHOWN, null, false).items();
    faults = runService.faults(known, null, SHOWN, null).items();
  }

  /** Takes a step; the panel says on which version. */
  public String take(StepPanel of, StepForm step) {
    var action = step.getOffer().action();
    try {
      systems.take(code, action, of.version(), step.input());
      refusals.done("connection.done", reader.word("step." + KIND + ".", action));
      return ADDRESS + code;
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  /** Sets how it is reached. */
  public String setUp() {
    try {
      systems.setUp(code, system.version(), form.asked());
      refusals.done("connection.done", reader.word("step." + KIND + ".", "set-up"));
      return ADDRESS + code;
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  /** What was wrong, in the reader's words. */
  public String words(FaultDetails fault) {
    return Messages.text(
        fault.fault().code(), reader.getLocale(), fault.fault().arguments().toArray());
  }

  public SystemDetails getSystem() {
    return system;
  }

  public StepPanel getPanel() {
    return panel;
  }

  public ConnectionForm getForm() {
    return form;
  }

  /** Whether the reader may describe the system anew now. */
  public boolean isDescriber() {
    return describer;
  }

  public FeedKind[] getFeedKinds() {
    return FeedKind.values();
  }

  public CredentialKind[] getKinds() {
    return CredentialKind.values();
  }

  public List<RunDetails> getRuns() {
    return runs;
  }

  public List<FaultDetails> getFaults() {
    return faults;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
