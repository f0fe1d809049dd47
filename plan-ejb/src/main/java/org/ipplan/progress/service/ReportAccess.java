package org.ipplan.progress.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.ipplan.assignment.AssignmentService;
import org.ipplan.progress.domain.PartReads;
import org.ipplan.progress.domain.Report;
import org.ipplan.progress.domain.ReportRepository;
import org.ipplan.progress.domain.Standing;
import org.ipplan.shared.Caller;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;

/** The way to a report for a step: first whether the caller may read it, then how they stand. */
@ApplicationScoped
public class ReportAccess {
  @Inject ReportRepository reports;
  @Inject PartReads parts;
  @Inject AssignmentService assignments;
  @Inject CallerContext callers;

  /**
   * @throws DomainException {@code report.not-found}
   */
  public Report find(UUID id) {
    return reports.find(id, caller()).orElseThrow(() -> notFound(id));
  }

  /**
   * @throws DomainException {@code report.not-found}, {@code version.stale}
   */
  public Report find(UUID id, long expectedVersion) {
    var report = find(id);
    if (report.version() != expectedVersion) {
      throw DomainException.stale();
    }
    return report;
  }

  public Standing standing(Report report) {
    var share = assignments.get(report.assignment()).state();
    return new Standing(
        caller(),
        share,
        reports.madeBy(report.id(), caller()),
        reports.signsOff(report.department()),
        parts.whole(report));
  }

  public Caller caller() {
    return callers.caller();
  }

  static DomainException notFound(UUID id) {
    return DomainException.notFound("report.not-found", id);
  }
}
