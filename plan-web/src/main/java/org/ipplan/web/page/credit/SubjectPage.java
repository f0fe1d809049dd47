package org.ipplan.web.page.credit;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.subject.RecordDetails;
import org.ipplan.subject.RecordKind;
import org.ipplan.subject.SubjectDetails;
import org.ipplan.subject.SubjectRecordService;
import org.ipplan.subject.SubjectService;
import org.ipplan.subject.SubjectState;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.Refusals;
import org.ipplan.web.page.StepForm;
import org.ipplan.web.page.StepPanel;

/** Backs app/credit/subject.xhtml: a subject with names, codes, affiliates and its file. */
@Named
@ViewScoped
public class SubjectPage implements Serializable {
  @EJB transient SubjectService subjects;
  @EJB transient SubjectRecordService records;
  @Inject transient CallerContext callers;
  @Inject transient BusinessClock clock;
  @Inject transient Refusals refusals;

  private final RecordForm form = new RecordForm();
  private String code;
  private String newName;
  private String newNameFrom;
  private String leadReason;
  private String mergeInto;
  private String mergeReason;
  private SubjectDetails subject;
  private List<RecordDetails> file = List.of();
  private StepPanel panel;

  public void load() {
    subject = subjects.get(String.valueOf(code));
    file = records.ofSubject(subject.code(), Page.MAX_LIMIT, null, false).items();
    var offers =
        subjects.offers(subject.code()).stream()
            .filter(offer -> !offer.action().equals("merge"))
            .toList();
    panel = StepPanel.of("subject", null, subject.version(), null, offers);
  }

  /** Accepts or rejects a doubtful code. */
  public String take(StepPanel of, StepForm step) {
    return done(
        "subject.decided",
        () -> subjects.take(subject.code(), step.getOffer().action(), of.version(), step.input()));
  }

  public String addRecord() {
    return done("subject.recorded", () -> records.add(subject.code(), form.asked(clock.today())));
  }

  public String rename() {
    var from = Objects.requireNonNullElse(NewSubjectPage.date(newNameFrom), clock.today());
    var name = Objects.requireNonNullElse(newName, "");
    return done(
        "subject.renamed", () -> subjects.rename(subject.code(), subject.version(), name, from));
  }

  /** Marks a record for examination, or takes the mark off. */
  public String mark(RecordDetails each, String action) {
    var input = new StepInput(Choice.text(leadReason), null, null, null, null);
    return done("subject." + action, () -> records.take(each.id(), action, each.version(), input));
  }

  public String merge() {
    var into = Choice.text(mergeInto);
    var fields = into == null ? List.<String>of() : List.of(into);
    var reason = Choice.text(mergeReason);
    var input = new StepInput(reason, null, null, null, null, null, fields);
    return done(
        "subject.merged", () -> subjects.take(subject.code(), "merge", subject.version(), input));
  }

  private String done(String key, Runnable work) {
    try {
      work.run();
      refusals.done(key);
      return "/app/credit/subject.xhtml?faces-redirect=true&code=" + subject.code();
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  /** Whether the reader may write the file. */
  public boolean isHandler() {
    return callers.caller().is(Role.CREDIT_HANDLER) && subject.state() == SubjectState.ACTIVE;
  }

  public boolean isWaiting() {
    return subject.state() == SubjectState.PROPOSED;
  }

  public List<RecordKind> getKinds() {
    return List.of(RecordKind.values());
  }

  public SubjectDetails getSubject() {
    return subject;
  }

  public List<RecordDetails> getFile() {
    return file;
  }

  public StepPanel getPanel() {
    return panel;
  }

  public RecordForm getForm() {
    return form;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getNewName() {
    return newName;
  }

  public void setNewName(String newName) {
    this.newName = newName;
  }

  public String getNewNameFrom() {
    return newNameFrom;
  }

  public void setNewNameFrom(String newNameFrom) {
    this.newNameFrom = newNameFrom;
  }

  public String getLeadReason() {
    return leadReason;
  }

  public void setLeadReason(String leadReason) {
    this.leadReason = leadReason;
  }

  public String getMergeInto() {
    return mergeInto;
  }

  public void setMergeInto(String mergeInto) {
    this.mergeInto = mergeInto;
  }

  public String getMergeReason() {
    return mergeReason;
  }

  public void setMergeReason(String mergeReason) {
    this.mergeReason = mergeReason;
  }
}
