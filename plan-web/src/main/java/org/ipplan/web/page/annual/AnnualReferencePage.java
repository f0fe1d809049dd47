package org.ipplan.web.page.annual;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Objects;
import org.ipplan.report.AnnualReportDetails;
import org.ipplan.report.AnnualReportService;
import org.ipplan.report.ReportReference;
import org.ipplan.web.page.Choice;

/** Backs app/annual/reference.xhtml: what a figure or claim rests on. */
@Named
@RequestScoped
public class AnnualReferencePage {
  @EJB AnnualReportService reports;

  private String year;
  private String edition;
  private String n;
  private AnnualReportDetails of;
  private ReportReference shown;

  public void load() {
    of =
        reports.edition(Objects.requireNonNullElse(Choice.number(year), 0), Choice.number(edition));
    shown =
        reports.reference(of.year(), of.edition(), Objects.requireNonNullElse(Choice.number(n), 0));
  }

  /** The page of the record in this product, null where it has none. */
  public String getRecord() {
    var id = shown.recordId();
    return switch (shown.kind()) {
      case TASK -> "/app/plan/task.xhtml?id=" + id;
      case TASK_REPORT -> "/app/report/report.xhtml?id=" + id;
      case INDICATOR -> "/app/indicator/indicator.xhtml?code=" + id.substring(0, id.indexOf('/'));
      case TYPICAL_CASE -> "/app/recognition/typical-case.xhtml?id=" + id;
      case INSPECTION -> "/app/inspection/inspection.xhtml?id=" + id;
      case PLAN -> "/app/plan/versions.xhtml?year=" + of.year();
      case COUNT -> list();
      case STATEMENT -> null;
    };
  }

  /** The list that was counted, narrowed as the count was; numbers alone have none. */
  private String list() {
    var href = shown.href();
    if (href == null) {
      return null;
    }
    var query = href.contains("?") ? href.substring(href.indexOf('?')) : "";
    return switch (href.split("[?]", 2)[0]) {
      case "/tasks" -> "/app/plan/tasks.xhtml" + query;
      case "/indicators" -> "/app/indicator/indicators.xhtml";
      case "/inspections" -> "/app/inspection/inspections.xhtml";
      case "/typical-cases" -> "/app/recognition/typical-cases.xhtml?stage=PUBLISHED";
      case "/handovers" -> "/app/handover/handovers.xhtml";
      case "/lineage" -> "/app/plan/compare.xhtml" + query;
      default -> null;
    };
  }

  public AnnualReportDetails getOf() {
    return of;
  }

  public ReportReference getShown() {
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

  public String getN() {
    return n;
  }

  public void setN(String n) {
    this.n = n;
  }
}
