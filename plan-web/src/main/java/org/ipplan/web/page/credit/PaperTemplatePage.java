package org.ipplan.web.page.credit;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.ipplan.paper.PaperTemplateDetails;
import org.ipplan.paper.PaperTemplateService;
import org.ipplan.shared.DomainException;
import org.ipplan.web.page.Ids;
import org.ipplan.web.page.Refusals;
import org.ipplan.web.page.StepForm;
import org.ipplan.web.page.StepPanel;

/** Backs app/credit/paper-template.xhtml: one edition of a template with its fields and steps. */
@Named
@ViewScoped
public class PaperTemplatePage implements Serializable {
  private static final String KIND = "paper-template";

  @EJB transient PaperTemplateService templates;
  @Inject transient Refusals refusals;

  private String id;
  private PaperTemplateDetails template;
  private StepPanel panel;

  public void load() {
    var uuid = Ids.of(id, "paper.template-not-found");
    template = templates.get(uuid);
    panel = StepPanel.of(KIND, uuid, template.version(), null, templates.offers(uuid));
  }

  /** Takes a step; the panel says on which version. */
  public String take(StepPanel of, StepForm step) {
    try {
      templates.take(of.id(), step.getOffer().action(), of.version(), step.input());
      refusals.done("papers.done." + step.getOffer().action(), template.kind().nameZh());
      return "/app/credit/paper-template.xhtml?faces-redirect=true&id=" + id;
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  /** Fields a template of this kind may have beyond those it must. */
  public List<String> getOptional() {
    var required = template.kind().inEveryTemplate();
    return template.kind().known().stream()
        .filter(field -> !required.contains(field))
        .sorted()
        .toList();
  }

  public PaperTemplateDetails getTemplate() {
    return template;
  }

  public StepPanel getPanel() {
    return panel;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
