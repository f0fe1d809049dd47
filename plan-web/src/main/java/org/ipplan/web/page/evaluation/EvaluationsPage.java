package org.ipplan.web.page.evaluation;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.ipplan.evaluation.Criterion;
import org.ipplan.evaluation.CriterionKind;
import org.ipplan.evaluation.Evaluation;
import org.ipplan.evaluation.EvaluationFilter;
import org.ipplan.evaluation.EvaluationService;
import org.ipplan.evaluation.NewRound;
import org.ipplan.evaluation.RoundDetails;
import org.ipplan.evaluation.Score;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Role;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.Ids;
import org.ipplan.web.page.Refusals;
import org.ipplan.web.page.SignedIn;
import org.ipplan.web.page.StepForm;
import org.ipplan.web.page.StepPanel;

/** Backs app/evaluation/evaluations.xhtml: a year's evaluation, its rounds and their steps. */
@Named
@ViewScoped
public class EvaluationsPage implements Serializable {
  private static final String PAGE = "/app/evaluation/evaluations.xhtml?faces-redirect=true&year=";

  @EJB transient EvaluationService evaluations;
  @Inject transient Refusals refusals;
  @Inject transient SignedIn signedIn;

  private String year;
  private String round;
  private String roundId;
  private int chosenYear;
  private Integer chosenRound;
  private List<Evaluation> items = List.of();
  private List<RoundDetails> rounds = List.of();
  private RoundDetails shown;
  private StepPanel steps;
  private String asOf;
  private String reason;

  public void load() {
    var today = signedIn.getToday();
    var asked = Choice.number(year);
    chosenYear = asked == null ? today.getYear() : asked;
    chosenRound = Choice.number(round);
    if (Choice.text(roundId) != null) {
      var wanted = evaluations.round(Ids.of(roundId, "evaluation.round-not-found"));
      chosenYear = wanted.year();
      chosenRound = wanted.number();
    }
    asOf = today.toString();
    rounds = evaluations.rounds(chosenYear);
    try {
      items = evaluations.list(chosenYear, new EvaluationFilter(chosenRound, null));
    } catch (DomainException e) {
      refusals.show(e);
    }
    shown = items.isEmpty() ? null : items.get(0).round();
    if (shown != null) {
      steps =
          StepPanel.of(
              "evaluation-round",
              shown.id(),
              shown.version(),
              null,
              evaluations.offers(shown.id()));
    }
  }

  /** Counts the year as of the day filled in. */
  public String start() {
    try {
      var text = reason == null ? "" : reason;
      var id = evaluations.start(chosenYear, new NewRound(day(), text));
      refusals.done("done.evaluation-round.start");
      return PAGE + chosenYear + "&round=" + evaluations.round(id).number();
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  private LocalDate day() {
    try {
      return LocalDate.parse(String.valueOf(asOf));
    } catch (DateTimeParseException e) {
      throw DomainException.invalid("asOf", "input.date");
    }
  }

  public String take(StepPanel panel, StepForm step) {
    var action = step.getOffer().action();
    try {
      var taken = evaluations.take(panel.id(), action, panel.version(), step.input());
      refusals.done("done.evaluation-round." + action);
      return PAGE + taken.year() + "&round=" + taken.number();
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  /** Rates, which have a column each. */
  public List<Criterion> getRates() {
    return items.isEmpty()
        ? List.of()
        : items.get(0).scheme().criteria().stream()
            .filter(each -> each.kind() == CriterionKind.RATE)
            .toList();
  }

  /** Parts of the rates, in the order of their columns. */
  public List<Score.Part> rates(Evaluation of) {
    return of.score().parts().stream()
        .filter(part -> part.criterion().kind() == CriterionKind.RATE)
        .toList();
  }

  /** Whether the reader sees every department. */
  public boolean isEverything() {
    return signedIn.isOffice() || signedIn.getCaller().is(Role.LEADER);
  }

  /** Whether what is shown is how the year stands today. */
  public boolean isProvisional() {
    return !items.isEmpty() && shown == null;
  }

  public int getChosenYear() {
    return chosenYear;
  }

  public List<Evaluation> getItems() {
    return items;
  }

  public List<RoundDetails> getRounds() {
    return rounds;
  }

  public RoundDetails getShown() {
    return shown;
  }

  public StepPanel getSteps() {
    return steps;
  }

  public String getYear() {
    return year;
  }

  public void setYear(String year) {
    this.year = year;
  }

  public String getRound() {
    return round;
  }

  public void setRound(String round) {
    this.round = round;
  }

  public String getRoundId() {
    return roundId;
  }

  public void setRoundId(String roundId) {
    this.roundId = roundId;
  }

  public String getAsOf() {
    return asOf;
  }

  public void setAsOf(String asOf) {
    this.asOf = asOf;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
