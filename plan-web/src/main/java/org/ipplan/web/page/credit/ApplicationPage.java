package org.ipplan.web.page.credit;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ipplan.credit.ApplicationChoices;
import org.ipplan.credit.ApplicationDetails;
import org.ipplan.credit.ApplicationKind;
import org.ipplan.credit.CaseFileService;
import org.ipplan.credit.CaseSummary;
import org.ipplan.credit.CaseTerm;
import org.ipplan.credit.CreditApplicationService;
import org.ipplan.credit.CreditCaseService;
import org.ipplan.credit.CreditChoiceService;
import org.ipplan.ruleset.RuleItem;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.ipplan.web.page.Ids;
import org.ipplan.web.page.Reader;
import org.ipplan.web.page.Refusals;
import org.ipplan.web.page.StepForm;
import org.ipplan.web.page.StepPanel;

/**
 * Backs app/credit/application.xhtml: an objection to a determination or a request for repair, with
 * its papers, what is verified, and its terms.
 */
@Named
@ViewScoped
public class ApplicationPage implements Serializable {
  private static final String KIND = "credit-application";

  /** A refusal may name the law or central policy that excludes a repair (C15). */
  private static final Map<String, Set<String>> EXCLUSION =
      Map.of("refuse", Set.of("note"), "decide-against", Set.of("note"));

  /** The step that carries a checklist and has a form of its own. */
  private static final String VERIFY = "verify";

  /** A paper or condition of the rules, and whether it is there. */
  public record Checked(RuleItem item, boolean there) implements Serializable {}

  @EJB transient CreditApplicationService applications;
  @EJB transient CreditCaseService cases;
  @EJB transient CaseFileService files;
  @EJB transient CreditChoiceService rules;
  @Inject transient Reader reader;
  @Inject transient Refusals refusals;

  private String id;
  private ApplicationDetails application;
  private CaseSummary matter;
  private ApplicationChoices choices;
  private StepPanel panel;
  private StepForm verifying;
  private List<String> excluded = List.of();
  private List<CaseTerm> terms = List.of();

  public void load() {
    application = applications.get(Ids.of(id, "credit.application-not-found"));
    matter = cases.get(application.caseId()).summary();
    var judgedOn = Objects.requireNonNullElse(application.acceptedOn(), application.filedOn());
    choices = rules.ofApplication(matter.list(), application.kind(), judgedOn);
    terms =
        files.terms(application.caseId()).stream()
            .filter(term -> application.id().equals(term.application()) && !term.dropped())
            .toList();
    offer(applications.offers(application.id()));
  }

  private void offer(List<StepOffer> offers) {
    verifying =
        offers.stream()
            .filter(each -> isVerify(each) && each.allowed())
            .findFirst()
            .map(StepForm::new)
            .orElse(null);
    var shown = offers.stream().filter(each -> verifying == null || !isVerify(each)).toList();
    panel =
        StepPanel.of(
            KIND,
            application.id(),
            application.version(),
            matter.department(),
            shown,
            application.kind() == ApplicationKind.REPAIR ? EXCLUSION : Map.of());
  }

  private static boolean isVerify(StepOffer offer) {
    return offer.action().equals(VERIFY);
  }

  /** Takes a step; the panel says on which version. */
  public String take(StepPanel of, StepForm step) {
    var action = step.getOffer().action();
    try {
      applications.take(of.id(), action, of.version(), input(step));
      refusals.done("case.done", reader.word("step." + KIND + ".", action));
      return "/app/credit/application.xhtml?faces-redirect=true&id=" + id;
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  /** With what was found to exclude a repair beside the conditions that were met. */
  private StepInput input(StepForm step) {
    if (isVerify(step.getOffer())) {
      var found = new ArrayList<>(step.getFields());
      found.addAll(excluded);
      step.setFields(found);
    }
    return step.input();
  }

  /** What the rules ask for, and whether it is there. */
  public List<Checked> getPapers() {
    return choices.papers().stream()
        .map(item -> new Checked(item, application.papers().contains(item.code())))
        .toList();
  }

  /** Codes of papers that were handed in though the rules of the day do not ask for them. */
  public List<String> getOtherPapers() {
    var asked = choices.papers().stream().map(RuleItem::code).toList();
    return application.papers().stream().filter(code -> !asked.contains(code)).toList();
  }

  /** What is to be verified, and whether it was found met. */
  public List<Checked> getConditions() {
    return choices.conditions().stream()
        .map(item -> new Checked(item, application.conditions().contains(item.code())))
        .toList();
  }

  /** Cases without repair that were found by hand. */
  public List<RuleItem> getFound() {
    return choices.exclusions().stream()
        .filter(item -> application.conditions().contains(item.code()))
        .toList();
  }

  public List<String> getExcluded() {
    return excluded;
  }

  public void setExcluded(List<String> excluded) {
    this.excluded = excluded;
  }

  public ApplicationDetails getApplication() {
    return application;
  }

  /** The determination it is about. */
  public CaseSummary getMatter() {
    return matter;
  }

  public ApplicationChoices getChoices() {
    return choices;
  }

  public StepPanel getPanel() {
    return panel;
  }

  /** What the reader may verify; null where there is nothing to. */
  public StepForm getVerifying() {
    return verifying;
  }

  public List<CaseTerm> getTerms() {
    return terms;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
