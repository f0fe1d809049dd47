package org.ipplan.audit;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One record of the trail.
 *
 * @param at real time
 * @param businessOn date of the business clock
 * @param actingFor the absent official the actor stood in for, else null
 * @param changes further facts, free of personal data
 * @param correlation id of the request, null for what the product did by itself
 * @param block that sealed it; null while none has
 */
public record AuditRecord(
    long id,
    Instant at,
    LocalDate businessOn,
    String actor,
    @Nullable String actingFor,
    List<String> roles,
    @Nullable String department,
    @Nullable String clientAddress,
    String action,
    String objectType,
    String objectId,
    @Nullable String from,
    @Nullable String to,
    @Nullable Long versionBefore,
    @Nullable Long versionAfter,
    Map<String, String> changes,
    @Nullable String reason,
    AuditOutcome outcome,
    @Nullable String correlation,
    @Nullable Long block)
    implements Serializable {
  public AuditRecord {
    roles = List.copyOf(roles);
    changes = Map.copyOf(changes);
  }
}
