package org.ipplan.web.connection;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.connection.TaskSystem.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a system counts.
 *
 * @param period 2024, 2024-Q1, 2024-05 or a day
 * @param former what the same thing was in the period before it
 */
@Schema(name = "SystemFigure")
public record SystemFigureJson(
    String what,
    String period,
    BigDecimal value,
    @Nullable String unit,
    String source,
    @Nullable LocalDate publishedOn,
    @Nullable BigDecimal former) {

  static SystemFigureJson of(Figure figure) {
    return new SystemFigureJson(
        figure.what(),
        figure.period(),
        figure.value(),
        figure.unit(),
        figure.source(),
        figure.publishedOn(),
        figure.former());
  }
}
