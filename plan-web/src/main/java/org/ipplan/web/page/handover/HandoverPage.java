package org.ipplan.web.page.handover;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ipplan.handover.HandoverDetails;
import org.ipplan.handover.HandoverEntry;
import org.ipplan.handover.HandoverFileDetails;
import org.ipplan.handover.HandoverFileService;
import org.ipplan.handover.HandoverSending;
import org.ipplan.handover.HandoverService;
import org.ipplan.handover.HandoverSide;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.workflow.StepOffer;
import org.ipplan.web.page.Ids;
import org.ipplan.web.page.Refusals;
import org.ipplan.web.page.StepForm;
import org.ipplan.web.page.StepPanel;
import org.ipplan.web.page.Uploads;

/** Backs app/handover/handover.xhtml: a case as the reader's side may know it. */
@Named
@ViewScoped
public class HandoverPage implements Serializable {
  private static final String EDIT = "edit";
  private static final String ATTACH = "attach";
  private static final Set<String> WRITTEN = Set.of(EDIT, ATTACH);

  @EJB transient HandoverService handovers;
  @EJB transient HandoverFileService fileService;
  @Inject transient Refusals refusals;
  @Inject transient Uploads uploads;

  private String id;
  private HandoverDetails handover;
  private StepPanel steps;
  private boolean editable;
  private boolean attachable;
  private List<HandoverFileDetails> files = List.of();
  private List<HandoverSending> sendings = List.of();
  private List<HandoverEntry> history = List.of();
  private transient List<Part> chosen;

  public void load() {
    handover = handovers.get(Ids.of(id, "handover.not-found"));
    var of = handover.id();
    steps = steps(handovers.offers(of));
    files = fileService.of(of);
    sendings = handovers.sendings(of);
    history = handovers.history(of);
  }

  private StepPanel steps(List<StepOffer> offers) {
    editable = may(offers, EDIT);
    attachable = may(offers, ATTACH);
    var shown = offers.stream().filter(each -> !WRITTEN.contains(each.action())).toList();
    return StepPanel.of(
        "handover", handover.id(), handover.version(), handover.toDepartment(), shown);
  }

  private static boolean may(List<StepOffer> offers, String action) {
    return offers.stream().anyMatch(each -> each.action().equals(action) && each.allowed());
  }

  /** Takes a step. */
  public String take(StepPanel panel, StepForm step) {
    var action = step.getOffer().action();
    try {
      handovers.take(panel.id(), action, panel.version(), step.input());
      refusals.done("done.handover." + action);
      return again();
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  /** Adds the chosen files; the page stays, so that what was said of each is seen. */
  public String upload() {
    uploads.add(
        chosen, (name, content) -> fileService.add(handover.id(), name, content).fileName());
    load();
    return null;
  }

  /** Takes a file off. */
  public String remove(UUID file) {
    try {
      fileService.remove(file);
      return again();
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  private String again() {
    return "/app/handover/handover.xhtml?faces-redirect=true&id=" + id;
  }

  /** Whether the reader sees the case itself. */
  public boolean isCaseSeen() {
    return handover.side() != HandoverSide.OFFICE;
  }

  public boolean isEditable() {
    return editable;
  }

  public boolean isAttachable() {
    return attachable;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public HandoverDetails getHandover() {
    return handover;
  }

  public StepPanel getSteps() {
    return steps;
  }

  public List<HandoverFileDetails> getFiles() {
    return files;
  }

  public List<HandoverSending> getSendings() {
    return sendings;
  }

  public List<HandoverEntry> getHistory() {
    return history;
  }

  public List<Part> getChosen() {
    return chosen;
  }

  public void setChosen(List<Part> chosen) {
    this.chosen = chosen;
  }
}
