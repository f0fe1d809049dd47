package org.ipplan.report.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipplan.plan.LineageEntry;
import org.ipplan.plan.LineageService;
import org.ipplan.plan.PlanService;
import org.ipplan.plan.PlanVersionDetails;
import org.ipplan.report.AnnualReportDetails;
import org.ipplan.report.ComparedFigure;
import org.ipplan.report.ReferenceKind;
import org.ipplan.report.ReportComparison;
import org.ipplan.report.ReportContent;
import org.ipplan.report.ReportReference;
import org.jspecify.annotations.Nullable;

/** Puts two reports side by side. */
@Dependent
public class Comparing {
  /** What has the same key in every year and can be held against each other. */
  private static final Set<ReferenceKind> FIGURES =
      Set.of(ReferenceKind.COUNT, ReferenceKind.INDICATOR);

  @Inject PlanService plans;
  @Inject LineageService lineage;

  ReportComparison compare(AnnualReportDetails.Whole one, AnnualReportDetails.Whole other) {
    int year = one.edition().year();
    int with = other.edition().year();
    var linked = havePlans(Set.of(year, with));
    return new ReportComparison(
        year,
        one.edition().edition(),
        with,
        other.edition().edition(),
        figures(one.content(), other.content()),
        linked,
        linked
            ? lineage.compare(Math.min(year, with), Math.max(year, with))
            : List.<LineageEntry>of());
  }

  private boolean havePlans(Set<Integer> years) {
    return plans.published().stream().map(PlanVersionDetails::year).toList().containsAll(years);
  }

  private static List<ComparedFigure> figures(ReportContent one, ReportContent other) {
    var first = figures(one);
    var second = figures(other);
    var all = new ArrayList<ComparedFigure>();
    first.forEach((key, reference) -> all.add(figure(reference, reference, second.get(key))));
    second.forEach(
        (key, reference) -> {
          if (!first.containsKey(key)) {
            all.add(figure(reference, null, reference));
          }
        });
    return all;
  }

  private static ComparedFigure figure(
      ReportReference named, @Nullable ReportReference one, @Nullable ReportReference other) {
    return new ComparedFigure(
        named.key(),
        named.label(),
        one == null ? null : one.value(),
        one == null ? null : one.n(),
        other == null ? null : other.value(),
        other == null ? null : other.n());
  }

  private static Map<String, ReportReference> figures(ReportContent content) {
    var figures = new LinkedHashMap<String, ReportReference>();
    content.references().stream()
        .filter(reference -> FIGURES.contains(reference.kind()))
        .forEach(reference -> figures.put(reference.key(), reference));
    return figures;
  }
}
