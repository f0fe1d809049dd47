package org.ipplan.web.progress;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.progress.PeriodDetails;
import org.ipplan.progress.PeriodState;
import org.ipplan.progress.ReportRhythm;

/**
 * A time to report on.
 *
 * @param toOn last day of the period
 * @param dueOn last day to submit its report
 */
@Schema(name = "Period")
public record PeriodJson(
    String code,
    int year,
    LocalDate fromOn,
    LocalDate toOn,
    LocalDate dueOn,
    PeriodState state,
    ReportRhythm rhythm) {
  static PeriodJson of(PeriodDetails period) {
    return new PeriodJson(
        period.code(),
        period.year(),
        period.fromOn(),
        period.toOn(),
        period.dueOn(),
        period.state(),
        period.rhythm());
  }
}
