package org.ipplan.web.page.annual;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.ipplan.plan.PlanService;
import org.ipplan.plan.PlanVersionDetails;
import org.ipplan.report.AnnualReportDetails;
import org.ipplan.report.AnnualReportService;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.FilteredPage;
import org.ipplan.web.page.Refusals;

/** Backs app/annual/reports.xhtml: the editions the reader may see, and composing another. */
@Named
@RequestScoped
public class AnnualReportsPage extends FilteredPage<AnnualReportDetails> {
  @EJB AnnualReportService reports;
  @EJB PlanService plans;
  @Inject Refusals refusals;

  private String year;

  public void load() {
    try {
      show(reports.list(Page.DEFAULT_LIMIT, chosenCursor(), true));
    } catch (DomainException e) {
      refusals.show(e);
    }
  }

  /** Composes the next edition of the chosen year. */
  public String begin() {
    try {
      int chosen = Objects.requireNonNullElse(Choice.number(year), 0);
      var edition = reports.begin(chosen);
      refusals.done("done.annual-report.begin");
      return "/app/annual/report.xhtml?faces-redirect=true&year=" + chosen + "&edition=" + edition;
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  /** Years with a plan in force, the latest first. */
  public List<Integer> getYears() {
    return plans.published().stream().map(PlanVersionDetails::year).toList();
  }

  public String getYear() {
    return year;
  }

  public void setYear(String year) {
    this.year = year;
  }
}
