package org.ipplan.progress.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.ipplan.plan.PlanPublished;
import org.ipplan.progress.PeriodDetails;
import org.ipplan.progress.domain.HalfYears;
import org.ipplan.progress.domain.PeriodRepository;
import org.ipplan.shared.DomainException;

/**
 * Periods of a year: those kept, and where none is kept yet, the usual half years. They are kept
 * when the year's plan is published, so that what is due shows before anybody begins a report.
 */
@ApplicationScoped
public class ReportingPeriods {
  @Inject PeriodRepository kept;

  /** Reads alone; keeps nothing. */
  public List<PeriodDetails> of(int year) {
    var usual = HalfYears.of(year);
    var periods = kept.of(year);
    return periods.isEmpty() ? usual : periods;
  }

  void keep(@Observes PlanPublished plan) {
    keep(plan.year());
  }

  /**
   * A period that reports may refer to.
   *
   * @throws DomainException IMPOSSIBLE {@code report.period-unknown}
   */
  public PeriodDetails open(int year, String code) {
    keep(year);
    return kept.of(year).stream()
        .filter(period -> period.code().equals(code))
        .findFirst()
        .orElseThrow(() -> unknown(year, code));
  }

  private void keep(int year) {
    if (kept.of(year).isEmpty()) {
      kept.keep(HalfYears.of(year));
    }
  }

  private static DomainException unknown(int year, String code) {
    return new DomainException(
        DomainException.Kind.IMPOSSIBLE, "report.period-unknown", code, Integer.toString(year));
  }
}
