package org.ipplan.web.page.recognition;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.ipplan.recognition.AdviceAnswerDetails;
import org.ipplan.recognition.AdviceDetails;
import org.ipplan.recognition.AdviceService;
import org.ipplan.recognition.AdviceState;
import org.ipplan.recognition.NewAdviceAnswer;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Role;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.Ids;
import org.ipplan.web.page.Refusals;
import org.ipplan.web.page.SignedIn;
import org.ipplan.web.page.StepForm;
import org.ipplan.web.page.StepPanel;

/** Backs app/recognition/advice.xhtml: one question, what experts answer and what came of it. */
@Named
@ViewScoped
public class AdvicePage implements Serializable {
  @EJB transient AdviceService advice;
  @Inject transient Refusals refusals;
  @Inject transient SignedIn signedIn;

  private String id;
  private AdviceDetails shown;
  private StepPanel steps;
  private List<AdviceAnswerDetails> answers = List.of();
  private String institution;
  private String opinion;
  private String recommendations;

  public void load() {
    var known = Ids.of(id, "advice.not-found");
    shown = advice.get(known);
    steps = StepPanel.of("advice", known, shown.version(), null, advice.offers(known));
    answers = advice.answers(known);
    answers.stream()
        .filter(each -> each.expert().equals(signedIn.getCaller().name()))
        .forEach(this::begin);
  }

  private void begin(AdviceAnswerDetails own) {
    institution = own.answer().institution();
    opinion = own.answer().opinion();
    recommendations = own.answer().recommendations();
  }

  public String take(StepPanel panel, StepForm step) {
    var action = step.getOffer().action();
    return attempt(
        () -> advice.take(panel.id(), action, panel.version(), step.input()),
        "done.advice." + action);
  }

  /** Gives the reader's answer. */
  public String answer() {
    var given =
        new NewAdviceAnswer(
            Choice.text(institution), opinion == null ? "" : opinion, Choice.text(recommendations));
    return attempt(() -> advice.answer(shown.id(), given), "done.advice.answer");
  }

  private String attempt(Runnable change, String done) {
    try {
      change.run();
      refusals.done(done);
      return "/app/recognition/advice.xhtml?faces-redirect=true&id=" + id;
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  /** Whether the reader may answer now. */
  public boolean isAsked() {
    var caller = signedIn.getCaller();
    return caller.is(Role.EXPERT)
        && shown.experts().contains(caller.name())
        && shown.state() == AdviceState.ASKED;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public AdviceDetails getShown() {
    return shown;
  }

  public StepPanel getSteps() {
    return steps;
  }

  public List<AdviceAnswerDetails> getAnswers() {
    return answers;
  }

  public String getInstitution() {
    return institution;
  }

  public void setInstitution(String institution) {
    this.institution = institution;
  }

  public String getOpinion() {
    return opinion;
  }

  public void setOpinion(String opinion) {
    this.opinion = opinion;
  }

  public String getRecommendations() {
    return recommendations;
  }

  public void setRecommendations(String recommendations) {
    this.recommendations = recommendations;
  }
}
