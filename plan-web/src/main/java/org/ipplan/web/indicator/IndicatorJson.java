package org.ipplan.web.indicator;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.indicator.IndicatorDetails;
import org.ipplan.indicator.IndicatorDirection;
import org.ipplan.indicator.IndicatorKind;
import org.ipplan.indicator.PeriodKind;
import org.ipplan.indicator.ProgressClass;
import org.ipplan.indicator.SeriesKind;
import org.jspecify.annotations.Nullable;

/**
 * An indicator with how far it is.
 *
 * @param owner code of the department that gives its values
 * @param waiting values that wait for the office; 0 for whoever may not read them
 * @param baseline absent where nobody counted before
 * @param target absent where none holds
 * @param last absent before the first value
 */
@Schema(name = "Indicator")
public record IndicatorJson(
    String code,
    String nameZh,
    String nameEn,
    String unitZh,
    String unitEn,
    String definitionZh,
    String definitionEn,
    IndicatorDirection direction,
    IndicatorKind kind,
    SeriesKind series,
    PeriodKind frequency,
    int planFrom,
    int planTo,
    String owner,
    String source,
    long waiting,
    ProgressClass progressClass,
    @Nullable IndicatorPointJson baseline,
    @Nullable IndicatorPointJson target,
    @Nullable IndicatorPointJson last,
    List<MeasuredTaskJson> tasks,
    String href) {

  static IndicatorJson of(IndicatorDetails of) {
    var progress = of.progress();
    return new IndicatorJson(
        of.code(),
        of.nameZh(),
        of.nameEn(),
        of.unitZh(),
        of.unitEn(),
        of.definitionZh(),
        of.definitionEn(),
        of.direction(),
        of.kind(),
        of.series(),
        of.frequency(),
        of.planFrom(),
        of.planTo(),
        of.owner(),
        of.source(),
        of.waiting(),
        progress.progressClass(),
        IndicatorPointJson.of(progress.baseline()),
        IndicatorPointJson.of(progress.target()),
        IndicatorPointJson.of(progress.last()),
        of.tasks().stream().map(MeasuredTaskJson::of).toList(),
        "/indicators/" + of.code());
  }
}
