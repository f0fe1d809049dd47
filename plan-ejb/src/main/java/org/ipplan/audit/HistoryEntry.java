package org.ipplan.audit;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One step in a task's history.
 *
 * @param at real time
 * @param businessOn date of the business clock
 * @param actingFor sign-in name of the absent official the actor stood in for, else null
 * @param department code of the actor's department, null where it has none
 * @param objectType {@code task}, {@code assignment}, {@code report}, {@code evidence}, …
 */
public record HistoryEntry(
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
    Map<String, String> changes)
    implements Serializable {

  public HistoryEntry {
    changes = Map.copyOf(changes);
  }
}
