package org.ipplan.audit.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipplan.audit.HistoryEntry;
import org.ipplan.audit.HistoryService;
import org.ipplan.shared.Caller;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.Cursor;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.shared.Role;
import org.jspecify.annotations.Nullable;

/** Reads history out of the trail; who may see which step is part of the statement. */
@Stateless
@PermitAll
public class HistoryServiceBean implements HistoryService {
  private static final String OF_TASK =
      """
      SELECT r.id, r.at, r.business_on, r.actor, r.acting_for, r.department, r.action,
        r.object_type, r.object_id, r.from_state, r.to_state, r.reason, cast(r.changes as text) AS changes
      FROM audit_record r
      WHERE r.task_id = :task AND r.outcome = 'DONE' AND r.id < :before
        AND (r.visibility = 'OPEN'
          OR (r.visibility = 'PARTIES' AND (:everyPart OR EXISTS (
            SELECT 1 FROM assignment a
            WHERE a.task_id = r.task_id AND a.department_code = :department)))
          OR (r.visibility = 'DEPARTMENT' AND r.scope_code = :department))
      ORDER BY r.id DESC
      LIMIT :rows
      """;

  @Inject EntityManager entityManager;
  @Inject CallerContext callers;

  @Override
  public Page<HistoryEntry> ofTask(UUID task, int limit, @Nullable String cursor) {
    var caller = callers.caller();
    var before = Cursor.keys(cursor, 1).map(keys -> number(keys.get(0))).orElse(Long.MAX_VALUE);
    @SuppressWarnings("unchecked")
    Stream<Tuple> rows =
        entityManager
            .createNativeQuery(OF_TASK, Tuple.class)
            .setParameter("task", task)
            .setParameter("before", before)
            .setParameter("everyPart", caller.isOffice() || caller.is(Role.LEADER))
            .setParameter("department", department(caller))
            .setParameter("rows", limit + 1)
            .getResultStream();
    return Page.of(
        rows.map(HistoryServiceBean::entry).toList(), limit, entry -> Cursor.of(entry.id()), null);
  }

  /** Only a department's officials see its own steps; nobody else matches a department. */
  private static String department(Caller caller) {
    var department = caller.department();
    return caller.isDepartmentOfficial() && department != null ? department : "";
  }

  private static long number(String key) {
    try {
      return Long.parseLong(key);
    } catch (NumberFormatException e) {
      throw DomainException.invalid("cursor", "input.cursor");
    }
  }

  private static HistoryEntry entry(Tuple row) {
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
