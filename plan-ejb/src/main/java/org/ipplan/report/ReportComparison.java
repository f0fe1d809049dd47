package org.ipplan.report;

import java.io.Serializable;
import java.util.List;
import org.ipplan.plan.LineageEntry;

/**
 * Two years side by side.
 *
 * @param year reported on
 * @param with year it is compared with
 * @param figures counts and values of indicators that either report has, in the order of the first
 * @param linked whether both years have a plan in force, so that tasks can be followed
 * @param tasks of the earlier year and the later one by lineage; empty where they are not linked
 */
public record ReportComparison(
    int year,
    int edition,
    int with,
    int withEdition,
    List<ComparedFigure> figures,
    boolean linked,
    List<LineageEntry> tasks)
    implements Serializable {

  public ReportComparison {
    figures = List.copyOf(figures);
    tasks = List.copyOf(tasks);
  }
}
