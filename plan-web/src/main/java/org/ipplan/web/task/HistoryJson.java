package org.ipplan.web.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.audit.HistoryEntry;
import org.jspecify.annotations.Nullable;

/**
 * A step in a task's history.
 *
 * @param at real time
 * @param businessOn date of the business clock
 * @param actingFor sign-in name of the absent official the actor stood in for, absent otherwise
 * @param department code of the actor's department, absent where the actor has none
 */
@Schema(name = "HistoryEntry")
public record HistoryJson(
    long id,
    Instant at,
    LocalDate businessOn,
    String actor,
    @Nullable String actingFor,
    @Nullable String department,
    String action,
    String objectType,
    String objectId,
    @Nullable String from,
    @Nullable String to,
    @Nullable String reason,
    Map<String, String> changes) {

  static HistoryJson of(HistoryEntry entry) {
    return new HistoryJson(
        entry.id(),
        entry.at(),
        entry.businessOn(),
        entry.actor(),
        entry.actingFor(),
        entry.department(),
        entry.action(),
        entry.objectType(),
        entry.objectId(),
        entry.from(),
        entry.to(),
        entry.reason(),
        entry.changes());
  }
}
