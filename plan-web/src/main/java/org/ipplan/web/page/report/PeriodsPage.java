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

/** Backs app/report/periods.xhtml: the reporting periods of a year, and closing them. */
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
   * @param close null where the period is not kept yet
   */
  public record Row(PeriodDetails period, StepForm close) implements Serializable {
    public List<StepForm> locked() {
      return List.of(close);
    }
  }

  public void load() {
    var wanted = Choice.number(asked);
    year = wanted == null ? clock.today().getYear() : wanted;
    rows = reports.periods(year).stream().map(this::row).toList();
  }

  private Row row(PeriodDetails period) {
    try {
      var offer = periods.offers(period.code()).get(0);
      return new Row(periods.get(period.code()), new StepForm(offer));
    } catch (DomainException e) {
      return new Row(period, null);
    }
  }

  /** Closes a period and locks what was approved in it. */
  public String close(Row row) {
    var period = row.period();
    try {
      periods.take(period.code(), "close", period.version(), row.close().input());
      refusals.done("done.period.close");
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
