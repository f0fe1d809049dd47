package org.ipplan.web.annual;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.report.ReportComparison;
import org.ipplan.web.lineage.LineageJson;
import org.ipplan.web.support.Language;

/**
 * Two years side by side.
 *
 * @param linked whether both years have a plan in force, so that tasks can be followed
 * @param tasks of both years by lineage; empty where they are not linked
 */
@Schema(name = "AnnualReportComparison")
public record AnnualReportComparisonJson(
    int year,
    int edition,
    int otherYear,
    int otherEdition,
    List<ComparedFigureJson> figures,
    boolean linked,
    List<LineageJson> tasks) {

  static AnnualReportComparisonJson of(ReportComparison of, Language language) {
    return new AnnualReportComparisonJson(
        of.year(),
        of.edition(),
        of.with(),
        of.withEdition(),
        of.figures().stream().map(each -> ComparedFigureJson.of(each, language)).toList(),
        of.linked(),
        of.tasks().stream().map(each -> LineageJson.of(each, language)).toList());
  }
}
