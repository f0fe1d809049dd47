package org.ipplan.web.page.breakdown;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.ipplan.breakdown.TemplateDetails;
import org.ipplan.breakdown.TemplateOutcome;
import org.ipplan.breakdown.TemplateService;
import org.ipplan.shared.DomainException;
import org.ipplan.web.page.Reader;
import org.ipplan.web.page.Refusals;

/**
 * Backs WEB-INF/breakdown/template.xhtml: choose a template, look at what it would make, make it.
 */
@Named
@ViewScoped
public class TemplatePage implements Serializable {
  @EJB transient TemplateService templates;
  @Inject transient Reader reader;
  @Inject transient Refusals refusals;

  private List<TemplateDetails> all;
  private String chosen;
  private TemplateOutcome preview;

  /** Every template, read once a view. */
  public List<TemplateDetails> getAll() {
    if (all == null) {
      all = templates.templates();
    }
    return all;
  }

  /** Shows on this very page what the template would make. */
  public void look(UUID share) {
    try {
      preview = templates.preview(share, chosen, reader.getLocale());
    } catch (DomainException e) {
      preview = null;
      refusals.show(e);
    }
  }

  /** Makes what was shown. */
  public String apply(UUID share, UUID task) {
    try {
      templates.apply(share, preview.template(), reader.getLocale());
      refusals.done("done.template.apply");
      return "/app/plan/task.xhtml?faces-redirect=true&id=" + task;
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  /** What it would make; null before somebody looked. */
  public TemplateOutcome getPreview() {
    return preview;
  }

  public String getChosen() {
    return chosen;
  }

  public void setChosen(String chosen) {
    this.chosen = chosen;
  }
}
