package org.ipplan.web.page.recognition;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.ipplan.recognition.TypicalCaseService;
import org.ipplan.shared.DomainException;
import org.ipplan.supervision.TaskBoardService;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.Ids;
import org.ipplan.web.page.Refusals;
import org.ipplan.web.page.SignedIn;

/** Backs app/recognition/typical-case-edit.xhtml: a case is begun, or written anew. */
@Named
@ViewScoped
public class TypicalCaseEditPage implements Serializable {
  @EJB transient TypicalCaseService cases;
  @EJB transient TaskBoardService board;
  @Inject transient Refusals refusals;
  @Inject transient SignedIn signedIn;

  private String id;
  private UUID known;
  private long version;
  private int year;
  private TypicalCaseForm form = new TypicalCaseForm();

  public void load() {
    year = signedIn.getToday().getYear();
    if (Choice.text(id) != null) {
      var written = cases.get(Ids.of(id, "typical-case.not-found"));
      known = written.id();
      version = written.version();
      year = written.text().year();
      form = TypicalCaseForm.of(written);
    }
  }

  public String save() {
    try {
      var kept = keep();
      refusals.done("done.typical-case.write");
      return "/app/recognition/typical-case.xhtml?faces-redirect=true&id=" + kept;
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  private UUID keep() {
    var wanted = form.asked(year, tasks());
    return known == null ? cases.begin(wanted) : cases.write(known, version, wanted).id();
  }

  private List<UUID> tasks() {
    return form.taskNumbers().stream()
        .distinct()
        .map(number -> board.task(year, number).summary().id())
        .toList();
  }

  /** Whether this is a new case, rather than one written anew. */
  public boolean isToBegin() {
    return known == null;
  }

  public TypicalCaseForm getForm() {
    return form;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
