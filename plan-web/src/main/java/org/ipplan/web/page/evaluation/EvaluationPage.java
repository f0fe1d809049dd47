package org.ipplan.web.page.evaluation;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ipplan.evaluation.AppealDecision;
import org.ipplan.evaluation.AppealFilter;
import org.ipplan.evaluation.CountedRecord;
import org.ipplan.evaluation.Evaluation;
import org.ipplan.evaluation.EvaluationAppealService;
import org.ipplan.evaluation.EvaluationDetails;
import org.ipplan.evaluation.EvaluationFilter;
import org.ipplan.evaluation.EvaluationSchemeService;
import org.ipplan.evaluation.EvaluationService;
import org.ipplan.evaluation.Evidence;
import org.ipplan.evaluation.NewAppeal;
import org.ipplan.evaluation.RoundDetails;
import org.ipplan.evaluation.RoundState;
import org.ipplan.evaluation.SchemeDetails;
import org.ipplan.evaluation.Score;
import org.ipplan.evaluation.WhatIf;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.shared.Role;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.Ids;
import org.ipplan.web.page.Reader;
import org.ipplan.web.page.Refusals;
import org.ipplan.web.page.SignedIn;
import org.ipplan.web.page.StepForm;
import org.ipplan.web.page.StepPanel;

/** Backs app/evaluation/evaluation.xhtml: one department's score with its whole working. */
@Named
@ViewScoped
public class EvaluationPage implements Serializable {
  private static final String PAGE = "/app/evaluation/evaluation.xhtml";

  @EJB transient EvaluationService evaluations;
  @EJB transient EvaluationAppealService appealing;
  @EJB transient EvaluationSchemeService schemeService;
  @Inject transient Refusals refusals;
  @Inject transient SignedIn signedIn;
  @Inject transient Reader reader;

  private String year;
  private String department;
  private String round;
  private String appeal;
  private int chosenYear;
  private Integer chosenRound;
  private EvaluationDetails details;
  private List<ShownAppeal> appeals = List.of();
  private List<SchemeDetails> schemes = List.of();
  private String line;
  private String grounds;
  private String criterion;
  private String earned;
  private String possible;
  private String scheme;
  private WhatIf.Outcome outcome;

  public void load() {
    find();
    details =
        evaluations.get(
            chosenYear, String.valueOf(department), new EvaluationFilter(chosenRound, null));
    schemes = schemeService.list();
    var of = details.evaluation().round();
    if (of != null) {
      appeals =
          appealing
              .list(
                  new AppealFilter(chosenYear, of.id(), department, null),
                  Page.DEFAULT_LIMIT,
                  null,
                  false)
              .items()
              .stream()
              .map(each -> new ShownAppeal(each, appealing.offers(each.id())))
              .toList();
    }
  }

  private void find() {
    var asked = Choice.number(year);
    chosenYear = asked == null ? signedIn.getToday().getYear() : asked;
    chosenRound = Choice.number(round);
    if (Choice.text(department) == null) {
      department = signedIn.getCaller().department();
    }
    if (Choice.text(appeal) != null) {
      var wanted = appealing.get(Ids.of(appeal, "evaluation-appeal.not-found"));
      chosenYear = wanted.year();
      chosenRound = wanted.round();
      department = wanted.department();
    }
  }

  /** Files an appeal against the line, or the criterion, that was chosen. */
  public String file() {
    var parts = String.valueOf(line).split(" ", 2);
    var against = Choice.of(Evidence.class, parts[0]);
    if (against == null) {
      refusals.warn("evaluation.appeal.choose");
      return null;
    }
    var input = parts.length < 2 ? null : Ids.of(parts[1], "evaluation-appeal.line-unknown");
    return attempt(
        () ->
            appealing.file(
                chosenYear,
                department,
                new NewAppeal(number(), against, input, grounds == null ? "" : grounds)),
        "done.evaluation-appeal.file");
  }

  private Integer number() {
    var of = details.evaluation().round();
    return of == null ? null : Integer.valueOf(of.number());
  }

  public String take(StepPanel panel, StepForm step) {
    var action = step.getOffer().action();
    var decision = AppealDecision.reason(step.input().reason());
    return attempt(
        () -> appealing.take(panel.id(), action, panel.version(), decision),
        "done.evaluation-appeal." + action);
  }

  public String uphold(ShownAppeal of) {
    return attempt(
        () ->
            appealing.take(
                of.getDetails().id(), "uphold", of.getDetails().version(), of.decision()),
        "done.evaluation-appeal.uphold");
  }

  private String attempt(Runnable change, String done) {
    try {
      change.run();
      refusals.done(done);
      var address = PAGE + "?faces-redirect=true&year=" + chosenYear + "&department=" + department;
      return number() == null ? address : address + "&round=" + number();
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  /** Works out what would be, on this very page. */
  public void suppose() {
    try {
      var chosen = Choice.of(Evidence.class, criterion);
      var changes =
          chosen == null
              ? List.<WhatIf.Change>of()
              : List.of(
                  new WhatIf.Change(chosen, Numbers.orZero(earned), Numbers.orZero(possible)));
      var by = Choice.text(scheme) == null ? null : UUID.fromString(scheme);
      var asked = number() == null ? Integer.valueOf(0) : number();
      outcome = evaluations.simulate(chosenYear, department, new WhatIf(asked, by, changes));
    } catch (DomainException e) {
      refusals.show(e);
    } catch (IllegalArgumentException e) {
      refusals.warn("evaluation.appeal.choose");
    }
  }

  /** How far what would be is from what is. */
  public BigDecimal getDifference() {
    var now = outcome.now().score().total();
    var then = outcome.then().total();
    return now == null || then == null ? null : then.subtract(now);
  }

  public List<CountedRecord> records(Score.Part part) {
    return details.of(part.criterion().code());
  }

  /** Where a record is looked at, below the context root; null where it has no page. */
  public String address(CountedRecord of) {
    var task = "/app/plan/task.xhtml?id=" + of.task();
    return switch (of.kind()) {
      case "REPORT" -> "/app/report/report.xhtml?id=" + of.record();
      case "CO_SIGNATURE" -> "/app/co-signature?id=" + of.record();
      case "FINDING" -> "/app/inspection/finding.xhtml?id=" + of.record();
      case "INSPECTION" -> "/app/inspection/inspection.xhtml?id=" + of.record();
      case "TYPICAL_CASE" -> "/app/recognition/typical-case.xhtml?id=" + of.record();
      case "APPEAL" -> PAGE + "?appeal=" + of.record() + "#appeal-" + of.record();
      case "MILESTONE" -> task + "#item-" + of.record();
      case "SLIP" -> task + "#slip-" + of.record();
      default -> of.task() == null ? null : task;
    };
  }

  /** What a record is called: its task, and its period, title or number. */
  public String name(CountedRecord of) {
    var number = of.taskNumber() == null ? null : reader.text("evaluation.task", of.taskNumber());
    var kind = reader.text("evaluation.record." + of.kind());
    return String.join(
        " · ", Stream.of(kind, number, of.label()).filter(each -> each != null).toList());
  }

  /** Lines that may be appealed against, each once. */
  public List<CountedRecord> getLines() {
    return details.records().stream()
        .filter(each -> each.id() != null && each.correction() == null)
        .filter(each -> each.openAppeal() == null)
        .toList();
  }

  /** What a line is called where one of all is chosen. */
  public String choice(CountedRecord of) {
    return details.evaluation().scheme().criteria().stream()
        .filter(each -> each.code() == of.criterion())
        .map(each -> reader.either(each.nameZh(), each.nameEn()) + " · " + name(of))
        .findFirst()
        .orElse(name(of));
  }

  /** Whether the reader may file an appeal now. */
  public boolean isAppealable() {
    var of = details.evaluation().round();
    return of != null
        && of.state() == RoundState.ANNOUNCED
        && !signedIn.getToday().isAfter(of.appealByOn())
        && signedIn.belongsTo(department)
        && signedIn.getCaller().isAny(Role.LIAISON, Role.DEPARTMENT_HEAD);
  }

  public Evaluation getShown() {
    return details.evaluation();
  }

  public RoundDetails getOf() {
    return details.evaluation().round();
  }

  public EvaluationDetails getAll() {
    return details;
  }

  public List<ShownAppeal> getAppeals() {
    return appeals;
  }

  public List<SchemeDetails> getSchemes() {
    return schemes;
  }

  public WhatIf.Outcome getOutcome() {
    return outcome;
  }

  public int getChosenYear() {
    return chosenYear;
  }

  public String getYear() {
    return year;
  }

  public void setYear(String year) {
    this.year = year;
  }

  public String getDepartment() {
    return department;
  }

  public void setDepartment(String department) {
    this.department = department;
  }

  public String getRound() {
    return round;
  }

  public void setRound(String round) {
    this.round = round;
  }

  public String getAppeal() {
    return appeal;
  }

  public void setAppeal(String appeal) {
    this.appeal = appeal;
  }

  public String getLine() {
    return line;
  }

  public void setLine(String line) {
    this.line = line;
  }

  public String getGrounds() {
    return grounds;
  }

  public void setGrounds(String grounds) {
    this.grounds = grounds;
  }

  public String getCriterion() {
    return criterion;
  }

  public void setCriterion(String criterion) {
    this.criterion = criterion;
  }

  public String getEarned() {
    return earned;
  }

  public void setEarned(String earned) {
    this.earned = earned;
  }

  public String getPossible() {
    return possible;
  }

  public void setPossible(String possible) {
    this.possible = possible;
  }

  public String getScheme() {
    return scheme;
  }

  public void setScheme(String scheme) {
    this.scheme = scheme;
  }
}
