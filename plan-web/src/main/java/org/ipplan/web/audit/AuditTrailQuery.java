package org.ipplan.web.audit;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ipplan.audit.AuditOutcome;
import org.ipplan.audit.AuditQuery;
import org.ipplan.shared.DomainException;
import org.jspecify.annotations.Nullable;

/** What narrows the trail. */
public class AuditTrailQuery {
  @QueryParam("from")
  @Parameter(description = "First day, Beijing time")
  @Nullable LocalDate from;

  @QueryParam("to")
  @Parameter(description = "Last day, Beijing time")
  @Nullable LocalDate to;

  @QueryParam("actor")
  @Parameter(description = "Sign-in name, also of whoever was stood in for")
  @Nullable String actor;

  @QueryParam("department")
  @Nullable String department;

  @QueryParam("action")
  @Nullable String action;

  @QueryParam("objectType")
  @Nullable String objectType;

  @QueryParam("objectId")
  @Nullable String objectId;

  @QueryParam("outcome")
  @Parameter(description = "DONE or REFUSED")
  @Nullable String outcome;

  @QueryParam("correlation")
  @Parameter(description = "Id of a request")
  @Nullable String correlation;

  /**
   * @throws DomainException {@code input.invalid} for an outcome there is not
   */
  AuditQuery query() {
    return new AuditQuery(
        from,
        to,
        text(actor),
        text(department),
        text(action),
        text(objectType),
        text(objectId),
        outcome(text(outcome)),
        text(correlation));
  }

  private static @Nullable AuditOutcome outcome(@Nullable String text) {
    try {
      return text == null ? null : AuditOutcome.valueOf(text);
    } catch (IllegalArgumentException e) {
      throw DomainException.invalid("outcome", "input.unknown-value", "DONE, REFUSED");
    }
  }

  private static @Nullable String text(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
