package org.ipplan.connection;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A system that serves a task, with what it brought for it.
 *
 * @param upTo what the system had then is taken in; null while nothing is
 * @param figures the latest of each thing counted
 * @param warnings the latest, open ones first; none for whoever may not read them
 */
public record TaskSystem(
    String code,
    String nameZh,
    String nameEn,
    String owner,
    SystemState state,
    @Nullable Instant upTo,
    List<Figure> figures,
    List<Warning> warnings)
    implements Serializable {
  public TaskSystem {
    figures = List.copyOf(figures);
    warnings = List.copyOf(warnings);
  }

  /** The same with what it brought. */
  public TaskSystem with(List<Figure> counted, List<Warning> warned) {
    return new TaskSystem(code, nameZh, nameEn, owner, state, upTo, counted, warned);
  }

  /**
   * A figure.
   *
   * @param period 2024, 2024-Q1, 2024-05 or a day
   * @param former what the same thing was in the period before it; null where that is not known
   */
  public record Figure(
      String what,
      String period,
      BigDecimal value,
      @Nullable String unit,
      String source,
      @Nullable LocalDate publishedOn,
      @Nullable BigDecimal former)
      implements Serializable {}

  /** A warning. */
  public record Warning(
      UUID id,
      long version,
      String system,
      WarningLevel level,
      String title,
      String text,
      LocalDate issuedOn,
      @Nullable UUID task,
      WarningState state,
      Instant takenAt,
      @Nullable String acknowledgedBy,
      @Nullable Instant acknowledgedAt,
      @Nullable String note)
      implements Serializable {}
}
