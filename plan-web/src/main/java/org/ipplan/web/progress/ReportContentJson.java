package org.ipplan.web.progress;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.progress.ReportContent;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * The whole content of a report, in place of what it held. A body may be the report as it was read:
 * what cannot be changed is left out of account.
 */
@Schema(
    name = "ReportContent",
    requiredProperties = {"narrative", "percentComplete"})
public record ReportContentJson(
    @Nullable String narrative,
    @Nullable Integer percentComplete,
    @Nullable List<@Nullable FigureJson> figures) {

  /** Nothing at all, as when the caller sent no body. */
  static final ReportContentJson EMPTY = new ReportContentJson(null, null, null);

  /**
   * @throws org.ipplan.shared.DomainException {@code input.invalid} when a part is missing
   */
  ReportContent content() {
    new Inputs()
        .check(narrative != null, "narrative", "input.required")
        .required("percentComplete", percentComplete)
        .orRefuse();
    return new ReportContent(
        Inputs.require("narrative", narrative),
        Inputs.require("percentComplete", percentComplete),
        Figures.of(figures));
  }
}
