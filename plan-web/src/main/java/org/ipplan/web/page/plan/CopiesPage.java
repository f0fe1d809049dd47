package org.ipplan.web.page.plan;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipplan.assignment.CopyDetails;
import org.ipplan.assignment.CopyService;
import org.ipplan.assignment.CopyState;
import org.ipplan.directory.DepartmentDetails;
import org.ipplan.directory.DepartmentKind;
import org.ipplan.progress.ReportDetails;
import org.ipplan.shared.DomainException;
import org.ipplan.supervision.TaskDetails;
import org.ipplan.web.page.Departments;
import org.ipplan.web.page.Ids;
import org.ipplan.web.page.Refusals;
import org.ipplan.web.page.SignedIn;
import org.ipplan.web.page.StepForm;
import org.ipplan.web.page.StepPanel;

/** Backs WEB-INF/plan/copies.xhtml: to whom a task was copied, and who has read it. */
@Named
@ViewScoped
public class CopiesPage implements Serializable {
  @EJB transient CopyService copies;
  @Inject transient Refusals refusals;
  @Inject transient Departments departments;
  @Inject transient SignedIn signedIn;

  private String id;
  private UUID task;
  private List<CopyPanel> panels = List.of();
  private boolean mayCopy;
  private final CopyForm form = new CopyForm();

  public void load() {
    task = Ids.of(id, "task.not-found");
    panels = copies.ofTask(task).stream().map(this::panel).toList();
    mayCopy = copies.mayCopy(task);
  }

  private CopyPanel panel(CopyDetails copy) {
    return CopyPanel.of(copy, copies.offers(copy.id()));
  }

  /** Copies what was chosen to whom was chosen. */
  public String send() {
    return attempt("copy", () -> copies.copy(task, form.wanted()));
  }

  /** Takes a step on a copy. */
  public String take(StepPanel panel, StepForm step) {
    var action = step.getOffer().action();
    return attempt(action, () -> copies.take(panel.id(), action, panel.version(), step.input()));
  }

  private String attempt(String action, Runnable change) {
    try {
      change.run();
      refusals.done("done.copy." + action);
      return "/app/plan/task.xhtml?faces-redirect=true&id=" + id;
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  /** Departments that have neither a share of the task nor a copy of the whole. */
  public List<DepartmentDetails> informable(TaskDetails shown) {
    var informed =
        Stream.concat(
                shown.assignments().stream().map(share -> share.department().code()),
                panels.stream()
                    .map(CopyPanel::copy)
                    .filter(CopiesPage::isOfTheWhole)
                    .map(CopyDetails::department))
            .collect(Collectors.toSet());
    return departments.getAll().stream().filter(each -> isInformable(each, informed)).toList();
  }

  private static boolean isOfTheWhole(CopyDetails copy) {
    return copy.report() == null && copy.state() != CopyState.TAKEN_BACK;
  }

  private static boolean isInformable(DepartmentDetails each, Set<String> informed) {
    return each.kind() == DepartmentKind.DEPARTMENT
        && each.validTo() == null
        && !informed.contains(each.code());
  }

  /** Submitted reports that the reader may copy: the office all, a liaison their department's. */
  public List<ReportDetails> copyable(List<ReportDetails> reports) {
    return reports.stream()
        .filter(report -> report.submittedAt() != null)
        .filter(report -> signedIn.isOffice() || signedIn.belongsTo(report.department()))
        .toList();
  }

  public List<CopyPanel> getPanels() {
    return panels;
  }

  public boolean isMayCopy() {
    return mayCopy;
  }

  public CopyForm getForm() {
    return form;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
