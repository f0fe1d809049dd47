package org.ipplan.web.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.audit.AuditOutcome;
import org.ipplan.audit.AuditRecord;
import org.jspecify.annotations.Nullable;

/**
 * A record of the trail.
 *
 * @param at real time
 * @param businessOn date of the business clock
 * @param actingFor the absent official the actor stood in for
 * @param correlation id of the request
 * @param block that sealed it; absent while none has
 */
@Schema(name = "AuditRecord")
public record AuditRecordJson(
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
    @Nullable Long block) {

  static AuditRecordJson of(AuditRecord record) {
    return new AuditRecordJson(
        record.id(),
        record.at(),
        record.businessOn(),
        record.actor(),
        record.actingFor(),
        record.roles(),
        record.department(),
        record.clientAddress(),
        record.action(),
        record.objectType(),
        record.objectId(),
        record.from(),
        record.to(),
        record.versionBefore(),
        record.versionAfter(),
        record.changes(),
        record.reason(),
        record.outcome(),
        record.correlation(),
        record.block());
  }
}
