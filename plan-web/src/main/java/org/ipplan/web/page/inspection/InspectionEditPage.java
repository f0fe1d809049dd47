package org.ipplan.web.page.inspection;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ipplan.inspection.InspectionKind;
import org.ipplan.inspection.InspectionMethod;
import org.ipplan.inspection.InspectionService;
import org.ipplan.shared.DomainException;
import org.ipplan.supervision.TaskBoardService;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.Ids;
import org.ipplan.web.page.Refusals;
import org.ipplan.web.page.SignedIn;

/** Backs app/inspection/inspection-edit.xhtml: the assignment and the plan of an inspection. */
@Named
@ViewScoped
public class InspectionEditPage implements Serializable {
  private static final String OVERLAPPING = "inspection.overlapping";

  @EJB transient InspectionService inspections;
  @EJB transient TaskBoardService board;
  @Inject transient Refusals refusals;
  @Inject transient SignedIn signedIn;

  private String id;
  private String task;
  private UUID known;
  private long version;
  private InspectionForm form = new InspectionForm();
  private boolean overlapping;

  public void load() {
    if (Choice.text(id) != null) {
      var draft = inspections.get(Ids.of(id, "inspection.not-found"));
      known = draft.id();
      version = draft.version();
      form = InspectionForm.of(draft);
    } else {
      form.setNumbers(Choice.text(task));
    }
  }

  /** Keeps what was filled in; beside another inspection only with a reason. */
  public String save() {
    overlapping = false;
    if (!form.isDated()) {
      refusals.warn("inspection.dates-missing");
      return null;
    }
    try {
      var kept = keep();
      refusals.done("done.inspection.save");
      return "/app/inspection/inspection.xhtml?faces-redirect=true&id=" + kept;
    } catch (DomainException e) {
      overlapping = OVERLAPPING.equals(e.code());
      refusals.show(e);
      return null;
    }
  }

  private UUID keep() {
    var wanted = form.asked(tasks());
    return known == null
        ? inspections.prepare(wanted)
        : inspections.edit(known, version, wanted).id();
  }

  private List<UUID> tasks() {
    var year = signedIn.getToday().getYear();
    return form.taskNumbers().stream()
        .distinct()
        .map(number -> board.task(year, number).summary().id())
        .toList();
  }

  /** Whether another one is open on the same department and matter, so that a reason is asked. */
  public boolean isReasonAsked() {
    return overlapping || Choice.text(form.getOverlapReason()) != null;
  }

  public List<String> getKinds() {
    return Stream.of(InspectionKind.values()).map(Enum::name).toList();
  }

  public List<String> getMethods() {
    return Stream.of(InspectionMethod.values()).map(Enum::name).toList();
  }

  /** The office, whose officials inspect. */
  public String getOffice() {
    return signedIn.getCaller().department();
  }

  /** Whether this is a new inspection, rather than a draft written anew. */
  public boolean isToPrepare() {
    return known == null;
  }

  public InspectionForm getForm() {
    return form;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getTask() {
    return task;
  }

  public void setTask(String task) {
    this.task = task;
  }
}
