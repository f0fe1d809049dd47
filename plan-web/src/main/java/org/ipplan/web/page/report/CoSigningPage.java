package org.ipplan.web.page.report;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ipplan.directory.DepartmentDetails;
import org.ipplan.directory.DepartmentKind;
import org.ipplan.progress.CoSignatureDetails;
import org.ipplan.progress.CoSignatureService;
import org.ipplan.progress.CoSignatureState;
import org.ipplan.progress.NewCoSignature;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.web.page.Departments;
import org.ipplan.web.page.Ids;
import org.ipplan.web.page.Refusals;
import org.ipplan.web.page.StepForm;
import org.ipplan.web.page.StepPanel;

/**
 * Backs WEB-INF/report/co-signatures.xhtml: who is asked to co-sign the report, and what they say.
 */
@Named
@ViewScoped
public class CoSigningPage implements Serializable {
  @EJB transient CoSignatureService service;
  @Inject transient Refusals refusals;
  @Inject transient Departments departments;

  private String id;
  private UUID report;
  private List<CoSignaturePanel> panels = List.of();
  private final StepForm ask = new StepForm(null);

  public void load() {
    report = Ids.of(id, "report.not-found");
    panels = service.ofReport(report).stream().map(this::panel).toList();
  }

  private CoSignaturePanel panel(CoSignatureDetails signature) {
    return CoSignaturePanel.of(signature, service.offers(signature.id()));
  }

  /** Asks the department that was chosen. */
  public String file() {
    return attempt("ask", () -> service.ask(report, wanted(ask.input())));
  }

  private static NewCoSignature wanted(StepInput input) {
    var department = input.department() == null ? "" : input.department();
    return new NewCoSignature(department, input.note(), input.dueOn());
  }

  /** Takes a step with what its form carries. */
  public String take(StepPanel panel, StepForm step) {
    var action = step.getOffer().action();
    return attempt(action, () -> service.take(panel.id(), action, panel.version(), step.input()));
  }

  private String attempt(String action, Runnable change) {
    try {
      change.run();
      refusals.done("done.co-signature." + action);
      return "/app/report/report.xhtml?faces-redirect=true&id=" + id;
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  /** Departments that can still be asked. */
  public List<DepartmentDetails> askable(String writing) {
    var asked =
        panels.stream()
            .map(CoSignaturePanel::signature)
            .filter(signature -> signature.state() != CoSignatureState.WITHDRAWN)
            .map(CoSignatureDetails::department)
            .collect(Collectors.toSet());
    return departments.getAll().stream().filter(each -> isAskable(each, writing, asked)).toList();
  }

  private static boolean isAskable(DepartmentDetails each, String writing, Set<String> asked) {
    return each.kind() == DepartmentKind.DEPARTMENT
        && each.validTo() == null
        && !each.code().equals(writing)
        && !asked.contains(each.code());
  }

  public List<CoSignaturePanel> getPanels() {
    return panels;
  }

  public StepForm getAsk() {
    return ask;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
