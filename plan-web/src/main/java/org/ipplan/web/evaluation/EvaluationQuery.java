package org.ipplan.web.evaluation;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ipplan.evaluation.EvaluationFilter;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.DomainException;
import org.jspecify.annotations.Nullable;

/** Which round is asked for. */
public class EvaluationQuery {
  @QueryParam("round")
  @Parameter(
      description =
          "Number of the round within the year; 0 for how the year stands today; absent for the"
              + " latest the caller may read and, where there is none, how the year stands today")
  @Nullable Integer round;

  @QueryParam("knownOn")
  @Parameter(description = "As it was known at that instant, or at the end of that day")
  @Nullable String knownOn;

  /**
   * @throws DomainException {@code input.invalid} for what is neither an instant nor a day
   */
  EvaluationFilter filter() {
    return new EvaluationFilter(round, moment());
  }

  private @Nullable Instant moment() {
    if (knownOn == null || knownOn.isBlank()) {
      return null;
    }
    try {
      return knownOn.contains("T")
          ? Instant.parse(knownOn.strip())
          : LocalDate.parse(knownOn.strip())
              .plusDays(1)
              .atStartOfDay(BusinessClock.ZONE)
              .toInstant();
    } catch (DateTimeException e) {
      throw DomainException.invalid("knownOn", "input.date");
    }
  }
}
