package org.ipplan.web.progress;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.progress.ReportContent;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * A report to begin; everything but the period may be filled in later.
 *
 * @param period code such as {@code 2024-H1}
 * @param consolidated whether it is the lead's report on the whole; absent counts as no
 */
@Schema(name = "NewReport", requiredProperties = "period")
public record NewReportJson(
    @Nullable String period,
    @Nullable Boolean consolidated,
    @Nullable String narrative,
    @Nullable Integer percentComplete,
    @Nullable List<@Nullable FigureJson> figures) {

  /** Nothing at all, as when the caller sent no body. */
  static final NewReportJson EMPTY = new NewReportJson(null, null, null, null, null);

  /**
   * @throws org.ipplan.shared.DomainException {@code input.invalid} when no period is named
   */
  String periodOrRefuse() {
    new Inputs().required("period", period).orRefuse();
    return Inputs.require("period", period);
  }

  ReportContent content() {
    return new ReportContent(
        narrative == null ? "" : narrative,
        percentComplete == null ? 0 : percentComplete,
        Figures.of(figures));
  }
}
