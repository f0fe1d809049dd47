package org.ipplan.web.page.recognition;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.ipplan.recognition.NewOpinion;
import org.ipplan.recognition.OpinionDetails;
import org.ipplan.recognition.OpinionVerdict;
import org.ipplan.recognition.TypicalCaseDetails;
import org.ipplan.recognition.TypicalCaseService;
import org.ipplan.recognition.TypicalCaseState;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Role;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.Ids;
import org.ipplan.web.page.Refusals;
import org.ipplan.web.page.SignedIn;
import org.ipplan.web.page.StepForm;
import org.ipplan.web.page.StepPanel;

/** Backs app/recognition/typical-case.xhtml: one case, what experts say and what may be done. */
@Named
@ViewScoped
public class TypicalCasePage implements Serializable {
  /** Has a page of its own. */
  private static final String WRITE = "write";

  @EJB transient TypicalCaseService cases;
  @Inject transient Refusals refusals;
  @Inject transient SignedIn signedIn;

  private String id;
  private TypicalCaseDetails shown;
  private StepPanel steps;
  private boolean writable;
  private List<OpinionDetails> opinions = List.of();
  private String verdict;
  private String score;
  private String opinion;

  public void load() {
    var known = Ids.of(id, "typical-case.not-found");
    shown = cases.get(known);
    var offers = cases.offers(known);
    writable = offers.stream().anyMatch(each -> each.action().equals(WRITE) && each.allowed());
    var others = offers.stream().filter(each -> !each.action().equals(WRITE)).toList();
    steps = StepPanel.of("typical-case", known, shown.version(), shown.department(), others);
    opinions = cases.opinions(known);
    opinions.stream()
        .filter(each -> each.expert().equals(signedIn.getCaller().name()))
        .forEach(this::begin);
  }

  private void begin(OpinionDetails own) {
    verdict = own.verdict().name();
    score = String.valueOf(own.score());
    opinion = own.text();
  }

  public String take(StepPanel panel, StepForm step) {
    var action = step.getOffer().action();
    return attempt(
        () -> cases.take(panel.id(), action, panel.version(), step.input()),
        "done.typical-case." + action);
  }

  /** Gives the reader's opinion. */
  public String opine() {
    var wanted = Choice.of(OpinionVerdict.class, verdict);
    var points = Choice.number(score);
    if (wanted == null || points == null) {
      refusals.warn("typical-case.opinion-missing");
      return null;
    }
    var text = opinion == null ? "" : opinion;
    return attempt(
        () -> cases.opine(shown.id(), new NewOpinion(wanted, points, text)),
        "done.typical-case.opine");
  }

  private String attempt(Runnable change, String done) {
    try {
      change.run();
      refusals.done(done);
      return "/app/recognition/typical-case.xhtml?faces-redirect=true&id=" + id;
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  /** Whether the reader may give an opinion now. */
  public boolean isExpertAsked() {
    return signedIn.getCaller().is(Role.EXPERT) && shown.state() == TypicalCaseState.SHORTLISTED;
  }

  /** Whether the steps are any of the reader's business. */
  public boolean isPartOfIt() {
    return signedIn.isOffice() || signedIn.getCaller().belongsTo(shown.department());
  }

  public List<String> getVerdicts() {
    return Stream.of(OpinionVerdict.values()).map(Enum::name).toList();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public TypicalCaseDetails getShown() {
    return shown;
  }

  public StepPanel getSteps() {
    return steps;
  }

  public boolean isWritable() {
    return writable;
  }

  public List<OpinionDetails> getOpinions() {
    return opinions;
  }

  public String getVerdict() {
    return verdict;
  }

  public void setVerdict(String verdict) {
    this.verdict = verdict;
  }

  public String getScore() {
    return score;
  }

  public void setScore(String score) {
    this.score = score;
  }

  public String getOpinion() {
    return opinion;
  }

  public void setOpinion(String opinion) {
    this.opinion = opinion;
  }
}
