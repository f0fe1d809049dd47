package org.ipplan.web.page.evaluation;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.ipplan.evaluation.EvaluationSchemeService;
import org.ipplan.evaluation.NewScheme;
import org.ipplan.evaluation.SchemeDetails;
import org.ipplan.evaluation.SchemeState;
import org.ipplan.shared.DomainException;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.Ids;
import org.ipplan.web.page.Refusals;
import org.ipplan.web.page.SignedIn;
import org.ipplan.web.page.StepForm;
import org.ipplan.web.page.StepPanel;

/** Backs app/evaluation/schemes.xhtml: the editions of schemes, one of them in full. */
@Named
@ViewScoped
public class EvaluationSchemesPage implements Serializable {
  private static final String PAGE = "/app/evaluation/schemes.xhtml?faces-redirect=true&id=";

  @EJB transient EvaluationSchemeService schemes;
  @Inject transient Refusals refusals;
  @Inject transient SignedIn signedIn;

  private String id;
  private List<SchemeDetails> all = List.of();
  private SchemeDetails shown;
  private StepPanel steps;
  private List<LineForm> lines = List.of();
  private String year;
  private String nameZh;
  private String nameEn;
  private String leadWeight;
  private String participantWeight;
  private String appealDays;
  private String reason;

  public void load() {
    all = schemes.list();
    shown =
        Choice.text(id) == null
            ? all.stream()
                .filter(each -> each.state() == SchemeState.IN_FORCE)
                .filter(each -> each.year() <= signedIn.getToday().getYear())
                .max(Comparator.comparing(SchemeDetails::year))
                .orElse(null)
            : schemes.get(Ids.of(id, "evaluation-scheme.not-found"));
    if (shown == null) {
      return;
    }
    steps =
        StepPanel.of(
            "evaluation-scheme", shown.id(), shown.version(), null, schemes.offers(shown.id()));
    lines = shown.criteria().stream().map(LineForm::new).toList();
    year = String.valueOf(shown.year());
    nameZh = shown.nameZh();
    nameEn = shown.nameEn();
    leadWeight = Numbers.plain(shown.leadWeight());
    participantWeight = Numbers.plain(shown.participantWeight());
    appealDays = String.valueOf(shown.appealDays());
  }

  /** Proposes an edition as it was filled in; a criterion without points is left out. */
  public String propose() {
    try {
      var proposed = schemes.propose(wanted());
      refusals.done("done.evaluation-scheme.propose");
      return PAGE + proposed;
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  private NewScheme wanted() {
    return new NewScheme(
        Objects.requireNonNullElse(Choice.number(year), 0),
        Objects.requireNonNullElse(nameZh, ""),
        Objects.requireNonNullElse(nameEn, ""),
        Numbers.orZero(leadWeight),
        Numbers.orZero(participantWeight),
        Objects.requireNonNullElse(Choice.number(appealDays), 0),
        lines.stream().filter(LineForm::isWanted).map(LineForm::line).toList(),
        Objects.requireNonNullElse(reason, ""));
  }

  public String take(StepPanel panel, StepForm step) {
    var action = step.getOffer().action();
    try {
      schemes.take(panel.id(), action, panel.version(), step.input());
      refusals.done("done.evaluation-scheme." + action);
      return PAGE + panel.id();
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  public List<SchemeDetails> getAll() {
    return all;
  }

  public SchemeDetails getShown() {
    return shown;
  }

  public StepPanel getSteps() {
    return steps;
  }

  public List<LineForm> getLines() {
    return lines;
  }

  public boolean isOffice() {
    return signedIn.isOffice();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getYear() {
    return year;
  }

  public void setYear(String year) {
    this.year = year;
  }

  public String getNameZh() {
    return nameZh;
  }

  public void setNameZh(String nameZh) {
    this.nameZh = nameZh;
  }

  public String getNameEn() {
    return nameEn;
  }

  public void setNameEn(String nameEn) {
    this.nameEn = nameEn;
  }

  public String getLeadWeight() {
    return leadWeight;
  }

  public void setLeadWeight(String leadWeight) {
    this.leadWeight = leadWeight;
  }

  public String getParticipantWeight() {
    return participantWeight;
  }

  public void setParticipantWeight(String participantWeight) {
    this.participantWeight = participantWeight;
  }

  public String getAppealDays() {
    return appealDays;
  }

  public void setAppealDays(String appealDays) {
    this.appealDays = appealDays;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
