package org.ipplan.web.page.inspection;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.ipplan.inspection.AppraisalDetails;
import org.ipplan.inspection.AppraisalKind;
import org.ipplan.inspection.AppraisalService;
import org.ipplan.inspection.FindingDetails;
import org.ipplan.inspection.FindingFilter;
import org.ipplan.inspection.FindingService;
import org.ipplan.inspection.InspectionDetails;
import org.ipplan.inspection.InspectionService;
import org.ipplan.inspection.InspectionState;
import org.ipplan.inspection.NewAppraisal;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.Ids;
import org.ipplan.web.page.Refusals;
import org.ipplan.web.page.SignedIn;
import org.ipplan.web.page.StepForm;
import org.ipplan.web.page.StepPanel;

/** Backs app/inspection/inspection.xhtml: one inspection, its findings, praise and criticism. */
@Named
@ViewScoped
public class InspectionPage implements Serializable {
  /** Has a page of its own. */
  private static final String EDIT = "edit";

  @EJB transient InspectionService inspections;
  @EJB transient FindingService findingService;
  @EJB transient AppraisalService appraisalService;
  @Inject transient Refusals refusals;
  @Inject transient SignedIn signedIn;

  private String id;
  private InspectionDetails inspection;
  private List<InspectionDetails.Overlap> overlaps = List.of();
  private StepPanel steps;
  private boolean editable;
  private List<FindingDetails> findings = List.of();
  private List<AppraisalPanel> appraisals = List.of();
  private FindingForm finding = new FindingForm();
  private String appraisalKind = AppraisalKind.PRAISE.name();
  private String appraisalDepartment;
  private String appraisalText;

  /** A praise or criticism with the steps on offer. */
  public record AppraisalPanel(AppraisalDetails appraisal, StepPanel steps)
      implements Serializable {}

  public void load() {
    var known = Ids.of(id, "inspection.not-found");
    inspection = inspections.get(known);
    overlaps = inspections.overlaps(known);
    var offers = inspections.offers(known);
    editable = offers.stream().anyMatch(each -> each.action().equals(EDIT) && each.allowed());
    var shown = offers.stream().filter(each -> !each.action().equals(EDIT)).toList();
    steps = StepPanel.of("inspection", known, inspection.version(), null, shown);
    findings =
        findingService.list(FindingFilter.ofInspection(known), Page.MAX_LIMIT, null, false).items();
    appraisals = appraisalService.ofInspection(known).stream().map(this::panel).toList();
  }

  private AppraisalPanel panel(AppraisalDetails each) {
    var offers = appraisalService.offers(each.inspection(), each.id());
    return new AppraisalPanel(
        each, StepPanel.of("appraisal", each.id(), each.version(), each.department(), offers));
  }

  /** Takes a step on the inspection, a praise or a criticism. */
  public String take(StepPanel panel, StepForm step) {
    var action = step.getOffer().action();
    return attempt(() -> take(panel, action, step.input()), "done." + panel.kind() + "." + action);
  }

  private void take(StepPanel panel, String action, StepInput input) {
    if (panel.kind().equals("appraisal")) {
      appraisalService.take(inspection.id(), panel.id(), action, panel.version(), input);
    } else {
      inspections.take(panel.id(), action, panel.version(), input);
    }
  }

  /** Writes a finding. */
  public String write() {
    return attempt(
        () -> findingService.write(inspection.id(), finding.asked()), "done.finding.write");
  }

  /** Proposes a praise or criticism. */
  public String propose() {
    var kind = Choice.of(AppraisalKind.class, appraisalKind);
    var text = appraisalText == null ? "" : appraisalText;
    var wanted =
        new NewAppraisal(
            kind == null ? AppraisalKind.PRAISE : kind, String.valueOf(appraisalDepartment), text);
    return attempt(
        () -> appraisalService.propose(inspection.id(), wanted), "done.appraisal.propose");
  }

  private String attempt(Runnable change, String done) {
    try {
      change.run();
      refusals.done(done);
      return "/app/inspection/inspection.xhtml?faces-redirect=true&id=" + id;
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  /** Whether the reader may write findings now. */
  public boolean isMayWrite() {
    return signedIn.isOffice()
        && (inspection.state() == InspectionState.UNDER_WAY
            || inspection.state() == InspectionState.CONCLUDED);
  }

  /** Whether the reader may propose praise or criticism now. */
  public boolean isMayPropose() {
    return signedIn.isOffice() && inspection.concludedOn() != null;
  }

  public List<String> getAppraisalKinds() {
    return Stream.of(AppraisalKind.values()).map(Enum::name).toList();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public InspectionDetails getInspection() {
    return inspection;
  }

  public List<InspectionDetails.Overlap> getOverlaps() {
    return overlaps;
  }

  public StepPanel getSteps() {
    return steps;
  }

  public boolean isEditable() {
    return editable;
  }

  public List<FindingDetails> getFindings() {
    return findings;
  }

  public List<AppraisalPanel> getAppraisals() {
    return appraisals;
  }

  public FindingForm getFinding() {
    return finding;
  }

  public String getAppraisalKind() {
    return appraisalKind;
  }

  public void setAppraisalKind(String appraisalKind) {
    this.appraisalKind = appraisalKind;
  }

  public String getAppraisalDepartment() {
    return appraisalDepartment;
  }

  public void setAppraisalDepartment(String appraisalDepartment) {
    this.appraisalDepartment = appraisalDepartment;
  }

  public String getAppraisalText() {
    return appraisalText;
  }

  public void setAppraisalText(String appraisalText) {
    this.appraisalText = appraisalText;
  }
}
