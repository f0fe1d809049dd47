package org.ipplan.web.page.credit;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.ipplan.credit.AbnormalFiling;
import org.ipplan.credit.AbnormalFilingService;
import org.ipplan.credit.CreditCaseService;
import org.ipplan.ruleset.Rule;
import org.ipplan.ruleset.RuleItem;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.workflow.StepOffer;
import org.ipplan.web.page.Reader;
import org.ipplan.web.page.Refusals;

/** Backs the panel of app/credit/case.xhtml that cases on abnormal patent filings have. */
@Named
@ViewScoped
public class AbnormalPage implements Serializable {
  private static final String STEP = "record-filing";

  @EJB transient AbnormalFilingService filings;
  @EJB transient CreditCaseService cases;
  @Inject transient Refusals refusals;
  @Inject transient Reader reader;
  @Inject CasePage page;

  private UUID id;
  private Rule rule;
  private AbnormalFiling filing;
  private AbnormalForm form;

  @PostConstruct
  void load() {
    id = page.getSummary().id();
    rule = filings.kinds(id).orElse(null);
    filing = filings.of(id).orElse(null);
    form = mayWrite() ? AbnormalForm.of(filing) : null;
  }

  private boolean mayWrite() {
    return rule != null
        && cases.offers(id).stream()
            .filter(offer -> offer.action().equals(STEP))
            .anyMatch(StepOffer::allowed);
  }

  public String write() {
    try {
      filings.write(id, page.getSummary().version(), form.asked());
      refusals.done("case.done", reader.word("step.credit-case.", STEP));
      return "/app/credit/case.xhtml?faces-redirect=true&id=" + id;
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  /** What is abnormal in the filing, in the order of the law. */
  public List<RuleItem> getKinds() {
    return filing == null
        ? List.of()
        : rule.items().stream().filter(item -> filing.kinds().contains(item.code())).toList();
  }

  /** The rule that names the kinds; null where the case is on something else. */
  public Rule getRule() {
    return rule;
  }

  /** What was written; null where nothing was. */
  public AbnormalFiling getFiling() {
    return filing;
  }

  /** What the reader may write; null where it is not the reader's to write. */
  public AbnormalForm getForm() {
    return form;
  }
}
