package org.ipplan.web.page.inspection;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ipplan.calendar.CalendarService;
import org.ipplan.inspection.FindingDetails;
import org.ipplan.inspection.FindingObjectionDetails;
import org.ipplan.inspection.FindingObjectionService;
import org.ipplan.inspection.FindingObjectionState;
import org.ipplan.inspection.FindingService;
import org.ipplan.inspection.FindingState;
import org.ipplan.inspection.InspectionDetails;
import org.ipplan.inspection.InspectionService;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.Ids;
import org.ipplan.web.page.Refusals;
import org.ipplan.web.page.SignedIn;
import org.ipplan.web.page.StepForm;
import org.ipplan.web.page.StepPanel;

/**
 * Backs app/inspection/finding.xhtml: the office's finding beside the department's answer, the
 * objection and its review.
 */
@Named
@ViewScoped
public class FindingPage implements Serializable {
  private static final String EDIT = "edit";
  private static final String ATTACH = "attach";
  private static final Set<String> WRITTEN = Set.of(EDIT, ATTACH);

  @EJB transient FindingService findings;
  @EJB transient FindingObjectionService objectionService;
  @EJB transient InspectionService inspections;
  @EJB transient CalendarService calendar;
  @Inject transient Refusals refusals;
  @Inject transient SignedIn signedIn;

  private String id;
  private String objection;
  private FindingDetails finding;
  private StepPanel steps;
  private FindingForm draft;
  private boolean attachable;
  private InspectionDetails inspection;
  private List<ObjectionPanel> objections = List.of();
  private String grounds;

  /** An objection with the steps on offer. */
  public record ObjectionPanel(FindingObjectionDetails objection, StepPanel steps)
      implements Serializable {}

  public void load() {
    finding = findings.get(known());
    id = finding.id().toString();
    steps = steps(findings.offers(finding.id()));
    objections = objectionService.ofFinding(finding.id()).stream().map(this::panel).toList();
  }

  private StepPanel steps(List<StepOffer> offers) {
    attachable = may(offers, ATTACH);
    if (may(offers, EDIT)) {
      draft = FindingForm.of(finding);
      inspection = inspections.get(finding.inspection());
    }
    var shown = offers.stream().filter(each -> !WRITTEN.contains(each.action())).toList();
    return StepPanel.of("finding", finding.id(), finding.version(), finding.department(), shown);
  }

  private static boolean may(List<StepOffer> offers, String action) {
    return offers.stream().anyMatch(each -> each.action().equals(action) && each.allowed());
  }

  /** The finding is named by itself, or by an objection to it. */
  private UUID known() {
    return Choice.text(objection) == null
        ? Ids.of(id, "finding.not-found")
        : objectionService.get(Ids.of(objection, "finding-objection.not-found")).finding();
  }

  private ObjectionPanel panel(FindingObjectionDetails each) {
    var offers = objectionService.offers(each.id());
    return new ObjectionPanel(
        each,
        StepPanel.of("finding-objection", each.id(), each.version(), each.department(), offers));
  }

  /** Takes a step on the finding or an objection to it. */
  public String take(StepPanel panel, StepForm step) {
    var action = step.getOffer().action();
    return attempt(() -> take(panel, action, step.input()), "done." + panel.kind() + "." + action);
  }

  private void take(StepPanel panel, String action, StepInput input) {
    if (panel.kind().equals("finding")) {
      findings.take(panel.id(), action, panel.version(), input);
    } else {
      objectionService.take(panel.id(), action, panel.version(), input);
    }
  }

  /** Writes the draft anew. */
  public String edit() {
    return attempt(
        () -> findings.edit(finding.id(), finding.version(), draft.asked()), "done.finding.edit");
  }

  /** Files an objection. */
  public String object() {
    return attempt(
        () -> objectionService.file(finding.id(), grounds == null ? "" : grounds),
        "done.finding-objection.file");
  }

  private String attempt(Runnable change, String done) {
    try {
      change.run();
      refusals.done(done);
      return "/app/inspection/finding.xhtml?faces-redirect=true&id=" + id;
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  /** Whether the reader's department may object today. */
  public boolean isMayObject() {
    return isOwn()
        && isOpen()
        && finding.objectByOn() != null
        && !signedIn.getToday().isAfter(finding.objectByOn())
        && objections.stream()
            .allMatch(each -> each.objection().state() == FindingObjectionState.WITHDRAWN);
  }

  private boolean isOpen() {
    return switch (finding.state()) {
      case ISSUED, RECTIFYING, RECTIFIED, RECHECKED -> true;
      case DRAFT, CLOSED, REVOKED, DROPPED -> false;
    };
  }

  private boolean isOwn() {
    return signedIn.isOfficial() && signedIn.belongsTo(finding.department());
  }

  /** Whether the reader may open the inspection itself. */
  public boolean isInspectionSeen() {
    return isOwn() || signedIn.isOffice() || signedIn.getCaller().is(Role.LEADER);
  }

  /** Whether the days left to put it right mean anything. */
  public boolean isRunning() {
    return finding.dueOn() != null
        && finding.suspendedOn() == null
        && (finding.state() == FindingState.ISSUED || finding.state() == FindingState.RECTIFYING);
  }

  public int getDaysLeft() {
    return calendar.workingDaysBetween(signedIn.getToday(), finding.dueOn());
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getObjection() {
    return objection;
  }

  public void setObjection(String objection) {
    this.objection = objection;
  }

  public FindingDetails getFinding() {
    return finding;
  }

  /** Whether the reader may change the files of the rectification. */
  public boolean isAttachable() {
    return attachable;
  }

  /** What the reader may write anew; null where there is no such draft. */
  public FindingForm getDraft() {
    return draft;
  }

  /** The inspection the draft is of; null where the reader may not write. */
  public InspectionDetails getInspection() {
    return inspection;
  }

  public StepPanel getSteps() {
    return steps;
  }

  public List<ObjectionPanel> getObjections() {
    return objections;
  }

  public String getGrounds() {
    return grounds;
  }

  public void setGrounds(String grounds) {
    this.grounds = grounds;
  }
}
