package org.ipplan.web.page.credit;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.ipplan.credit.CaseChoices;
import org.ipplan.credit.CreditCaseService;
import org.ipplan.credit.CreditChoiceService;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.Role;
import org.ipplan.subject.RecordDetails;
import org.ipplan.subject.SubjectFilter;
import org.ipplan.subject.SubjectRecordService;
import org.ipplan.subject.SubjectService;
import org.ipplan.subject.SubjectState;
import org.ipplan.subject.SubjectSummary;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.Ids;
import org.ipplan.web.page.Refusals;

/** Backs app/credit/new-case.xhtml: a case is opened, by hand or from a lead. */
@Named
@ViewScoped
public class NewCasePage implements Serializable {
  private static final int MOST_FOUND = 20;

  @EJB transient CreditCaseService cases;
  @EJB transient CreditChoiceService rules;
  @EJB transient SubjectService subjects;
  @EJB transient SubjectRecordService records;
  @Inject transient BusinessClock clock;
  @Inject transient CallerContext callers;
  @Inject transient Refusals refusals;

  private final CaseForm form = new CaseForm();
  private String subject;
  private String searched;
  private String chosen;
  private String leadId;
  private RecordDetails lead;
  private List<SubjectSummary> found = List.of();
  private CaseChoices choices;

  public void load() {
    if (!callers.caller().is(Role.CREDIT_HANDLER)) {
      throw DomainException.forbidden(List.of(Refusal.of("credit.handler-only")));
    }
    if (Choice.text(leadId) != null) {
      lead = records.get(Ids.of(leadId, "subject.record-not-found"));
      subject = lead.subject();
      form.from(lead);
    }
    if (Choice.text(subject) != null) {
      find();
    }
    list();
  }

  /** Finds the subjects a text can mean. */
  public void find() {
    chosen = null;
    searched = Choice.text(subject);
    var filter = new SubjectFilter(null, SubjectState.ACTIVE, searched, false);
    found = searched == null ? List.of() : subjects.list(filter, MOST_FOUND, null, false).items();
    if (found.size() == 1) {
      chosen = found.get(0).code();
    }
  }

  /** Lists what may be chosen by the rules of the document's day. */
  public void list() {
    choices = rules.ofCase(form.chosenList(), form.documentOn(clock.today()));
  }

  /** Opens the case and shows it. */
  public String open() {
    form.getFaults().clear();
    list();
    try {
      var opened = cases.open(form.asked(subjectCode()));
      refusals.done("case.is-open");
      return "/app/credit/case.xhtml?faces-redirect=true&id=" + opened.summary().id();
    } catch (DomainException e) {
      refusals.show(e, form.getFaults());
      return null;
    }
  }

  /** The subject that was chosen, or the only one the text can mean. */
  private String subjectCode() {
    if (!Objects.equals(searched, Choice.text(subject))) {
      find();
    }
    if (isNobody()) {
      throw DomainException.invalid("subject", "subject.not-found", searched);
    }
    return chosen;
  }

  /** Whether a text was looked for and nobody has it. */
  public boolean isNobody() {
    return searched != null && found.isEmpty();
  }

  public List<SubjectSummary> getFound() {
    return found;
  }

  public RecordDetails getLead() {
    return lead;
  }

  public CaseForm getForm() {
    return form;
  }

  public CaseChoices getChoices() {
    return choices;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public String getChosen() {
    return chosen;
  }

  public void setChosen(String chosen) {
    this.chosen = chosen;
  }

  public String getLeadId() {
    return leadId;
  }

  public void setLeadId(String leadId) {
    this.leadId = leadId;
  }
}
