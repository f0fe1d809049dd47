package org.ipplan.web.indicator;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ipplan.indicator.IndicatorFilter;
import org.ipplan.shared.DomainException;
import org.jspecify.annotations.Nullable;

/** What narrows the catalogue. */
public class IndicatorQuery {
  @QueryParam("period")
  @Parameter(description = "A year of the five-year plan it belongs to")
  @Nullable Integer period;

  @QueryParam("department")
  @Parameter(description = "Code of the department that gives its values")
  @Nullable String department;

  @QueryParam("task")
  @Parameter(description = "Id of a task it measures")
  @Nullable String task;

  @QueryParam("q")
  @Parameter(description = "Part of a code or a name")
  @Nullable String query;

  /**
   * @throws DomainException {@code input.invalid} for a task that is no id
   */
  IndicatorFilter filter() {
    return new IndicatorFilter(period, text(department), id(text(task)), text(query));
  }

  private static @Nullable UUID id(@Nullable String text) {
    try {
      return text == null ? null : UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw DomainException.invalid("task", "input.constraint");
    }
  }

  private static @Nullable String text(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
