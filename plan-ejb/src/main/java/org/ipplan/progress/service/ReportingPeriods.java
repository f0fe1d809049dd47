package org.ipplan.progress.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.ipplan.plan.PlanPublished;
import org.ipplan.progress.PeriodDetails;
import org.ipplan.progress.ReportRhythm;
import org.ipplan.progress.domain.PeriodRepository;
import org.ipplan.progress.domain.RegularPeriods;
import org.ipplan.progress.domain.RhythmRepository;
import org.ipplan.shared.DomainException;

/**
 * Periods of a year: those kept, and where none is kept yet, the usual half years. They are kept
 * when the year's plan is published, so that what is due shows before anybody begins a report.
 */
@ApplicationScoped
public class ReportingPeriods {
  @Inject PeriodRepository kept;
  @Inject RhythmRepository rhythms;

  /** Reads alone; keeps nothing. */
  public List<PeriodDetails> of(int year) {
    var usual = RegularPeriods.of(year, ReportRhythm.HALF_YEARLY);
    var periods = kept.of(year);
    return periods.isEmpty() ? usual : periods;
  }

  /** Those of one rhythm alone, kept or not. */
  public List<PeriodDetails> of(int year, ReportRhythm rhythm) {
    var usual = RegularPeriods.of(year, rhythm);
    var periods = kept(year, rhythm);
    return periods.isEmpty() ? usual : periods;
  }

  void keep(@Observes PlanPublished plan) {
    keep(plan.year(), ReportRhythm.HALF_YEARLY);
  }

  /**
   * A period that reports on a task may refer to: one of the task's rhythm.
   *
   * @param number of the task
   * @throws DomainException IMPOSSIBLE {@code report.period-unknown}
   */
  public PeriodDetails open(int year, int number, String code) {
    var rhythm = rhythms.of(year, number);
    keep(year, rhythm);
    return kept(year, rhythm).stream()
        .filter(period -> period.code().equals(code))
        .findFirst()
        .orElseThrow(() -> unknown(year, code));
  }

  /** Keeps the periods of a rhythm, so that what is due shows before anybody begins a report. */
  public void keep(int year, ReportRhythm rhythm) {
    if (kept(year, rhythm).isEmpty()) {
      kept.keep(RegularPeriods.of(year, rhythm));
    }
  }

  private List<PeriodDetails> kept(int year, ReportRhythm rhythm) {
    return kept.of(year).stream().filter(period -> period.rhythm() == rhythm).toList();
  }

  private static DomainException unknown(int year, String code) {
    return new DomainException(
        DomainException.Kind.IMPOSSIBLE, "report.period-unknown", code, Integer.toString(year));
  }
}
