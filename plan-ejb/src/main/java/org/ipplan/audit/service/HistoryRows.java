package org.ipplan.audit.service;

import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.ipplan.audit.HistoryEntry;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Role;

/** What every reader of history asks of the trail: the columns, and who may see which step. */
final class HistoryRows {
  /** Of a record {@code r}. */
  static final String COLUMNS =
      """
      r.id, r.at, r.business_on, r.actor, r.acting_for, r.department, r.action,
      r.object_type, r.object_id, r.from_state, r.to_state, r.reason,
      cast(r.changes as text) AS changes
      """;

  /** Whether the caller may see a record {@code r}. */
  static final String VISIBLE =
      """
      r.outcome = 'DONE' AND (r.visibility = 'OPEN'
        OR (r.visibility = 'PARTIES' AND (:everyPart OR EXISTS (
          SELECT 1 FROM assignment a
          WHERE a.task_id = r.task_id AND a.department_code = :department)))
        OR (r.visibility = 'DEPARTMENT' AND r.scope_code = :department))
      """;

  private HistoryRows() {}

  /** Says who asks, for {@link #VISIBLE}. */
  static Query as(Caller caller, Query query) {
    return query
        .setParameter("everyPart", caller.isOffice() || caller.is(Role.LEADER))
        .setParameter("department", department(caller));
  }

  /** Only a department's officials see its own steps; nobody else matches a department. */
  private static String department(Caller caller) {
    var department = caller.department();
    return caller.isDepartmentOfficial() && department != null ? department : "";
  }

  /** The number a cursor holds. */
  static long number(String key) {
    try {
      return Long.parseLong(key);
    } catch (NumberFormatException e) {
      throw DomainException.invalid("cursor", "input.cursor");
    }
  }

  static HistoryEntry entry(Tuple row) {
    return new HistoryEntry(
        row.get("id", Long.class),
        row.get("at", Instant.class),
        row.get("business_on", LocalDate.class),
        row.get("actor", String.class),
        row.get("acting_for", String.class),
        row.get("department", String.class),
        row.get("action", String.class),
        row.get("object_type", String.class),
        row.get("object_id", String.class),
        row.get("from_state", String.class),
        row.get("to_state", String.class),
        row.get("reason", String.class),
        changes(row.get("changes", String.class)));
  }

  private static Map<String, String> changes(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      return reader.readObject().entrySet().stream()
          .collect(
              Collectors.toMap(Map.Entry::getKey, e -> ((JsonString) e.getValue()).getString()));
    }
  }
}
