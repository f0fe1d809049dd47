package org.ipplan.indicator.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ipplan.indicator.NewObservation;
import org.ipplan.indicator.ObservationOrigin;
import org.ipplan.indicator.PeriodKind;
import org.ipplan.indicator.domain.Observation.Bringer;
import org.ipplan.indicator.domain.ObservedPeriod;
import org.ipplan.indicator.domain.ValuePolicy;
import org.ipplan.indicator.persistence.ObservationRows;
import org.ipplan.indicator.persistence.ObservationRows.Terms;
import org.ipplan.progress.ReportContent.Figure;
import org.ipplan.progress.ReportDetails;
import org.ipplan.progress.ReportService;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.StepTaken;

/**
 * Takes the figures of an approved report in that name an indicator of the reporting department, so
 * that nobody types a value twice (N11). What does not fit stays a figure of the report.
 */
@Dependent
public class ReportedFigures {
  @Inject ReportService reports;
  @Inject ObservationRows rows;
  @Inject Giving giving;
  @Inject BusinessClock clock;

  void approved(@Observes StepTaken step) {
    if (step.objectType().equals("report") && step.action().equals("approve")) {
      var report = reports.get(UUID.fromString(step.objectId()));
      report.content().figures().forEach(figure -> take(report, figure));
    }
  }

  private void take(ReportDetails report, Figure figure) {
    rows.terms(figure.indicator().strip().toUpperCase(Locale.ROOT))
        .filter(terms -> terms.owner().equals(report.department()))
        .ifPresent(terms -> take(report, figure, terms));
  }

  private void take(ReportDetails report, Figure figure, Terms terms) {
    var period = period(report.period(), terms.frequency());
    if (period.isEmpty()) {
      return;
    }
    var value =
        new NewObservation(
            period.get(),
            figure.value(),
            "%d年第%d项任务%s工作报告".formatted(report.taskYear(), report.taskNumber(), report.period()),
            null,
            null);
    var sound = ValuePolicy.observation(value, terms.frequency(), clock.today()).isEmpty();
    if (sound && !isUnderWay(terms, value.period())) {
      giving.take(terms, value, bringer(report));
    }
  }

  /** What people have under way they finish themselves. */
  private boolean isUnderWay(Terms terms, String period) {
    return rows.standing(terms.code(), period).stream()
        .anyMatch(each -> each.isOf(null) && each.knownAt() == null);
  }

  /** Of a report on the last part of a year a yearly indicator takes the whole year. */
  private static Optional<String> period(String code, PeriodKind frequency) {
    return ObservedPeriod.of(code)
        .filter(period -> period.suits(frequency) || endsYear(period))
        .map(period -> period.suits(frequency) ? period.code() : code.substring(0, 4));
  }

  private static boolean endsYear(ObservedPeriod period) {
    return period.to().getDayOfYear() == period.to().lengthOfYear();
  }

  private static Bringer bringer(ReportDetails report) {
    Set<String> makers = new HashSet<>(Set.of(report.createdBy()));
    var submitted = report.submittedBy();
    if (submitted != null) {
      makers.add(submitted);
    }
    var name = submitted == null ? report.createdBy() : submitted;
    return new Bringer(ObservationOrigin.REPORT, makers, name, report.id());
  }
}
