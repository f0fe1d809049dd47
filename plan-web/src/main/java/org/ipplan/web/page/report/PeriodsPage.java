package org.ipplan.web.page.report;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.ipplan.progress.PeriodDetails;
import org.ipplan.progress.PeriodService;
import org.ipplan.progress.ReportService;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.DomainException;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.Refusals;
import org.ipplan.web.page.StepForm;

/** Backs app/report/periods.xhtml: the reporting periods of a year with their steps. */
@Named
@ViewScoped
public class PeriodsPage implements Serializable {
  @EJB transient ReportService reports;
  @EJB transient PeriodService periods;
  @Inject transient BusinessClock clock;
  @Inject transient Refusals refusals;

  private String asked;
  private int year;
  private List<Row> rows = List.of();

  /**
   * @param steps empty where the period is not kept yet
   */
  public record Row(PeriodDetails period, List<StepForm> steps) implements Serializable {
    public String kind() {
      return "period";
    }

    /** Steps that may be taken now. */
    public List<StepForm> open() {
      return steps.stream().filter(StepForm::isOpen).toList();
    }

    /** Steps that may not, with their reasons. */
    public List<StepForm> blocked() {
      return steps.stream().filter(step -> !step.isOpen()).toList();
    }
  }

  public void load() {
    var wanted = Choice.number(asked);
    year = wanted == null ? clock.today().getYear() : wanted;
    rows = reports.periods(year).stream().map(this::row).toList();
  }

  private Row row(PeriodDetails period) {
    try {
      var steps = periods.offers(period.code()).stream().map(StepForm::new).toList();
      return new Row(periods.get(period.code()), steps);
    } catch (DomainException e) {
      return new Row(period, List.of());
    }
  }

  /** Takes a step with a period. */
  public String take(Row row, StepForm step) {
    var period = row.period();
    var action = step.getOffer().action();
    try {
      periods.take(period.code(), action, period.version(), step.input());
      refusals.done("done.period." + action);
      return "/app/report/periods.xhtml?faces-redirect=true&year=" + year;
    } catch (DomainException e) {
      refusals.show(e);
      load();
      return null;
    }
  }

  public List<Row> getRows() {
    return rows;
  }

  /** The year without a mark between its digits. */
  public String getYearText() {
    return String.valueOf(year);
  }

  /** The year as the address says it. */
  public String getAsked() {
    return asked;
  }

  public void setAsked(String asked) {
    this.asked = asked;
  }
}
