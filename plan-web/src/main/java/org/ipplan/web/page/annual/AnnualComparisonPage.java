package org.ipplan.web.page.annual;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.ipplan.report.AnnualReportService;
import org.ipplan.report.ReportComparison;
import org.ipplan.shared.DomainException;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.Refusals;

/** Backs app/annual/comparison.xhtml: a year's report beside another one. */
@Named
@RequestScoped
public class AnnualComparisonPage {
  @EJB AnnualReportService reports;
  @Inject Refusals refusals;

  private String year;
  private String edition;
  private String with;
  private ReportComparison shown;

  /** Without another year it is the year before. */
  public void load() {
    int of = Objects.requireNonNullElse(Choice.number(year), 0);
    reports.edition(of, Choice.number(edition));
    if (Choice.number(with) == null) {
      with = Integer.toString(of - 1);
    }
    try {
      shown =
          reports.compare(
              of, Choice.number(edition), Objects.requireNonNullElse(Choice.number(with), of));
    } catch (DomainException e) {
      refusals.show(e);
    }
  }

  /** The year reported on, as a number. */
  public int getChosenYear() {
    return Objects.requireNonNullElse(Choice.number(year), 0);
  }

  /** Null where there is nothing to compare with. */
  public ReportComparison getShown() {
    return shown;
  }

  public String getYear() {
    return year;
  }

  public void setYear(String year) {
    this.year = year;
  }

  public String getEdition() {
    return edition;
  }

  public void setEdition(String edition) {
    this.edition = edition;
  }

  public String getWith() {
    return with;
  }

  public void setWith(String with) {
    this.with = with;
  }
}
