package org.ipplan.web.indicator;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.DomainException;
import org.jspecify.annotations.Nullable;

/** As what was known an answer is given. */
public class KnownOn {
  @QueryParam("knownOn")
  @Parameter(description = "As it was known at that instant, or at the end of that day")
  @Nullable String knownOn;

  /**
   * @return null for now
   * @throws DomainException {@code input.invalid} for what is neither an instant nor a day
   */
  @Nullable Instant moment() {
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
