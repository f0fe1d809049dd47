package org.ipplan.web.credit;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ipplan.credit.ListQuestion;
import org.ipplan.shared.DomainException;
import org.jspecify.annotations.Nullable;

/** What is asked of the lists. */
public class ListQuery {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  @QueryParam("validOn")
  @Parameter(description = "What was in force that day; today where it is left out")
  @Nullable LocalDate validOn;

  @QueryParam("knownOn")
  @Parameter(description = "As it was known at that instant, or at the end of that day")
  @Nullable String knownOn;

  @QueryParam("q")
  @Parameter(description = "Part of a subject's name or beginning of its code")
  @Nullable String query;

  @QueryParam("reason")
  @Parameter(description = "Why the past is looked into, by those who may; it is recorded")
  @Nullable String reason;

  /**
   * @throws DomainException {@code input.invalid} for what is neither an instant nor a day
   */
  ListQuestion question() {
    return new ListQuestion(validOn, moment(knownOn), query, reason);
  }

  private static @Nullable Instant moment(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return text.contains("T")
          ? Instant.parse(text.strip())
          : LocalDate.parse(text.strip()).plusDays(1).atStartOfDay(CHINA).toInstant();
    } catch (DateTimeException e) {
      throw DomainException.invalid("knownOn", "input.date");
    }
  }
}
