package org.ipplan.web.page.handover;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ipplan.handover.HandoverKind;
import org.ipplan.handover.HandoverService;
import org.ipplan.shared.DomainException;
import org.ipplan.subject.SubjectKind;
import org.ipplan.supervision.TaskBoardService;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.Ids;
import org.ipplan.web.page.Refusals;
import org.ipplan.web.page.SignedIn;

/** Backs app/handover/handover-edit.xhtml: a case as the sender writes it. */
@Named
@ViewScoped
public class HandoverEditPage implements Serializable {
  @EJB transient HandoverService handovers;
  @EJB transient TaskBoardService board;
  @Inject transient Refusals refusals;
  @Inject transient SignedIn signedIn;

  private String id;
  private String creditCase;
  private UUID known;
  private long version;
  private HandoverForm form = new HandoverForm();

  public void load() {
    if (Choice.text(id) != null) {
      var draft = handovers.get(Ids.of(id, "handover.not-found"));
      known = draft.id();
      version = draft.version();
      form = HandoverForm.of(draft);
    } else if (Choice.text(creditCase) != null) {
      form.setCreditCase(Ids.of(creditCase, "handover.case-unknown"));
    }
  }

  /** Keeps what was filled in. */
  public String save() {
    try {
      var kept = keep();
      refusals.done("done.handover.edit");
      return "/app/handover/handover.xhtml?faces-redirect=true&id=" + kept;
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  private UUID keep() {
    var wanted = form.asked(task());
    return known == null ? handovers.draft(wanted) : handovers.edit(known, version, wanted).id();
  }

  private UUID task() {
    var number = form.number();
    return number == null ? null : board.task(signedIn.getToday().getYear(), number).summary().id();
  }

  public List<String> getKinds() {
    return Stream.of(HandoverKind.values()).map(Enum::name).toList();
  }

  public List<String> getSubjectKinds() {
    return Stream.of(SubjectKind.values()).map(Enum::name).toList();
  }

  /** Whether this is a new case, rather than one written anew. */
  public boolean isToDraft() {
    return known == null;
  }

  public HandoverForm getForm() {
    return form;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getCreditCase() {
    return creditCase;
  }

  public void setCreditCase(String creditCase) {
    this.creditCase = creditCase;
  }
}
