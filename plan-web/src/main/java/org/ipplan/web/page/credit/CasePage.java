package org.ipplan.web.page.credit;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.ipplan.credit.ApplicationDetails;
import org.ipplan.credit.ApplicationKind;
import org.ipplan.credit.CaseChoices;
import org.ipplan.credit.CaseDetails;
import org.ipplan.credit.CaseFileService;
import org.ipplan.credit.CaseLine;
import org.ipplan.credit.CaseSummary;
import org.ipplan.credit.CaseTerm;
import org.ipplan.credit.CreditApplicationService;
import org.ipplan.credit.CreditCaseService;
import org.ipplan.credit.CreditChoiceService;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.EntryKnowledge;
import org.ipplan.credit.listing.ListingService;
import org.ipplan.paper.PaperDetails;
import org.ipplan.paper.PaperService;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.StepOffer;
import org.ipplan.web.page.Ids;
import org.ipplan.web.page.Reader;
import org.ipplan.web.page.Refusals;
import org.ipplan.web.page.StepForm;
import org.ipplan.web.page.StepPanel;

/**
 * Backs app/credit/case.xhtml: a case of either list, with what was done, what is due and what may
 * be done. It knows no state, and two steps by name: one writes a draft, one may carry a number.
 */
@Named
@ViewScoped
public class CasePage implements Serializable {
  private static final String KIND = "credit-case";
  private static final String EDIT = "edit";

  /** Taken in the panel of abnormal filings. */
  private static final String RECORD_FILING = "record-filing";

  /** The number of a determination, where a register kept elsewhere gave one. */
  private static final Map<String, Set<String>> OPTIONAL = Map.of("determine", Set.of("note"));

  @EJB transient CreditCaseService cases;
  @EJB transient CaseFileService files;
  @EJB transient CreditApplicationService applications;
  @EJB transient CreditChoiceService rules;
  @EJB transient PaperService paperService;
  @Inject transient BusinessClock clock;
  @Inject transient CallerContext callers;
  @Inject transient Reader reader;
  @Inject transient Refusals refusals;

  private String id;
  private CaseDetails details;
  private StepPanel panel;
  private CaseForm draft;
  private CaseChoices choices;
  private List<CaseTerm> terms = List.of();
  private List<EntryKnowledge> entry = List.of();
  private List<ApplicationDetails> filed = List.of();
  private List<ApplicationForm> filing = List.of();
  private List<PaperDetails> papers = List.of();

  public void load() {
    details = cases.get(Ids.of(id, "credit.case-not-found"));
    terms = files.terms(key());
    entry = files.entry(key());
    filed = applications.ofCase(key());
    papers = paperService.of(KIND, key().toString());
    offer(cases.offers(key()));
    if (isHandler() && details.publishedOn() != null) {
      filing = Stream.of(ApplicationKind.values()).map(this::form).toList();
    }
  }

  private ApplicationForm form(ApplicationKind kind) {
    var choices = rules.ofApplication(details.summary().list(), kind, clock.today());
    return new ApplicationForm(kind, choices, details.summary().subjectName());
  }

  private void offer(List<StepOffer> offers) {
    var writable = offers.stream().anyMatch(each -> isEdit(each) && each.allowed());
    var shown = offers.stream().filter(each -> isPlain(each, writable)).toList();
    var summary = details.summary();
    panel =
        StepPanel.of(KIND, summary.id(), summary.version(), summary.department(), shown, OPTIONAL);
    if (writable) {
      draft = CaseForm.of(details);
      list();
    }
  }

  /** Whether it is taken by the panel of steps; what carries more has a form of its own. */
  private boolean isPlain(StepOffer offer, boolean writable) {
    if (offer.action().equals(RECORD_FILING)) {
      return false;
    }
    var content = ListingService.CONTENT_STEPS.contains(offer.action()) && !isEdit(offer);
    var elsewhere = isSerious() && offer.allowed() && content;
    return !elsewhere && (!writable || !isEdit(offer));
  }

  /** Whether it is a case of the serious list, which has panels of its own. */
  public boolean isSerious() {
    return details.summary().list() == CreditList.SERIOUS;
  }

  private static boolean isEdit(StepOffer offer) {
    return offer.action().equals(EDIT);
  }

  private UUID key() {
    return details.summary().id();
  }

  /** Lists what a draft may rest on, by the rules of its document's day. */
  public void list() {
    choices = rules.ofCase(draft.chosenList(), draft.documentOn(clock.today()));
  }

  /** Takes a step; the panel says on which version. */
  public String take(StepPanel of, StepForm step) {
    var action = step.getOffer().action();
    try {
      cases.take(of.id(), action, of.version(), step.input());
      return done(action);
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  /** Writes the draft anew. */
  public String edit() {
    draft.getFaults().clear();
    list();
    try {
      cases.edit(key(), panel.version(), draft.asked(details.summary().subject()));
      return done(EDIT);
    } catch (DomainException e) {
      refusals.show(e, draft.getFaults());
      return null;
    }
  }

  /** Files an objection or a request for repair for the subject. */
  public String file(ApplicationForm form) {
    form.getFaults().clear();
    try {
      var made = applications.file(details.summary().subject(), form.asked(key()));
      refusals.done("case.filed", reader.text("credit-application-kind." + form.getKind()));
      return "/app/credit/application.xhtml?faces-redirect=true&id=" + made.id();
    } catch (DomainException e) {
      refusals.show(e, form.getFaults());
      return null;
    }
  }

  private String done(String action) {
    refusals.done("case.done", reader.word("step." + KIND + ".", action));
    return "/app/credit/case.xhtml?faces-redirect=true&id=" + id;
  }

  /** What was done, in its order. */
  public List<CaseLine> getDone() {
    return details.steps().stream().filter(line -> line.doneAt() != null).toList();
  }

  /** Terms that run, what is due first on top. */
  public List<CaseTerm> getDue() {
    return terms.stream().filter(CaseTerm::open).toList();
  }

  /** Terms that were met or are no longer due; those of applications only where they were met. */
  public List<CaseTerm> getPast() {
    return terms.stream()
        .filter(term -> !term.open() && !(term.dropped() && term.application() != null))
        .toList();
  }

  /** The place on the list, as we know it; null before the decision. */
  public EntryKnowledge getListed() {
    return entry.stream().filter(each -> each.knownTo() == null).findFirst().orElse(null);
  }

  /** Whether the reader takes in what subjects apply for. */
  public boolean isHandler() {
    return callers.caller().is(Role.CREDIT_HANDLER)
        && callers.caller().belongsTo(details.summary().department());
  }

  public CaseDetails getDetails() {
    return details;
  }

  public CaseSummary getSummary() {
    return details.summary();
  }

  public StepPanel getPanel() {
    return panel;
  }

  /** What the reader may write anew; null where there is no such draft. */
  public CaseForm getDraft() {
    return draft;
  }

  public CaseChoices getChoices() {
    return choices;
  }

  public List<EntryKnowledge> getEntry() {
    return entry;
  }

  public List<ApplicationDetails> getFiled() {
    return filed;
  }

  /** Papers of the case and of its applications. */
  public List<PaperDetails> getPapers() {
    return papers;
  }

  /** What the reader may file for the subject; empty where it is not the reader's to file. */
  public List<ApplicationForm> getFiling() {
    return filing;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
