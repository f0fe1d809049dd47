package org.ipplan.indicator;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An indicator, how far it is, and the tasks it measures.
 *
 * @param planFrom first year of the five-year plan it belongs to
 * @param owner code of the department that gives its values
 * @param source the document that sets it
 * @param waiting values that wait for the office, 0 for whoever may not read them
 */
public record IndicatorDetails(
    String code,
    int position,
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
    IndicatorProgress progress,
    List<MeasuredTask> tasks)
    implements Serializable {

  public IndicatorDetails {
    tasks = List.copyOf(tasks);
  }

  /**
   * A task it measures.
   *
   * @param id null where the year has no such task in force, as are the titles
   */
  public record MeasuredTask(
      int year, int number, @Nullable UUID id, @Nullable String titleZh, @Nullable String titleEn)
      implements Serializable {}
}
