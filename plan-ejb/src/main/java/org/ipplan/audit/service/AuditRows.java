package org.ipplan.audit.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipplan.audit.AuditOutcome;
import org.ipplan.audit.AuditQuery;
import org.ipplan.audit.AuditRecord;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Cursor;
import org.ipplan.shared.Page;
import org.jspecify.annotations.Nullable;

/** Records of the trail with the block that sealed them, the latest first. */
@Dependent
public class AuditRows {
  private static final String FIND =
      """
      SELECT r.id, r.at, r.business_on, r.actor, r.acting_for, r.roles, r.department,
        r.client_address, r.action, r.object_type, r.object_id, r.from_state, r.to_state,
        r.version_before, r.version_after, cast(r.changes AS text) AS changes, r.reason, r.outcome,
        r.correlation_id, s.block
      FROM audit_record r LEFT JOIN audit_seal s ON s.record_id = r.id
      WHERE r.id < :before
      """;

  @Inject EntityManager entityManager;

  Page<AuditRecord> find(AuditQuery query, int limit, @Nullable String cursor) {
    var before =
        Cursor.keys(cursor, 1).map(k -> HistoryRows.number(k.get(0))).orElse(Long.MAX_VALUE);
    var conditions = conditions(query);
    var sql = FIND + String.join("", conditions.keySet()) + " ORDER BY r.id DESC LIMIT :rows";
    var find =
        entityManager
            .createNativeQuery(sql, Tuple.class)
            .setParameter("before", before)
            .setParameter("rows", limit + 1);
    conditions.values().forEach(each -> find.setParameter(each.name(), each.value()));
    return Page.of(
        tuples(find).map(AuditRows::record).toList(), limit, each -> Cursor.of(each.id()), null);
  }

  private record Parameter(String name, Object value) {}

  /** Only what is asked for stands in the statement, so that it finds by an index. */
  private static Map<String, Parameter> conditions(AuditQuery query) {
    var all = new LinkedHashMap<String, Parameter>();
    add(all, " AND r.at >= cast(:from AS timestamptz)", "from", start(query.from()));
    var to = query.to();
    add(
        all,
        " AND r.at < cast(:to AS timestamptz)",
        "to",
        start(to == null ? null : to.plusDays(1)));
    add(all, " AND (r.actor = :actor OR r.acting_for = :actor)", "actor", query.actor());
    add(all, " AND r.department = :department", "department", query.department());
    add(all, " AND r.action = :action", "action", query.action());
    add(all, " AND r.object_type = :type", "type", query.objectType());
    add(all, " AND r.object_id = :object", "object", query.objectId());
    var outcome = query.outcome();
    add(all, " AND r.outcome = :outcome", "outcome", outcome == null ? null : outcome.name());
    add(all, " AND r.correlation_id = :request", "request", query.correlation());
    return all;
  }

  private static void add(
      Map<String, Parameter> all, String condition, String name, @Nullable Object value) {
    if (value != null) {
      all.put(condition, new Parameter(name, value));
    }
  }

  private static @Nullable String start(@Nullable LocalDate day) {
    return day == null ? null : day.atStartOfDay(BusinessClock.ZONE).toInstant().toString();
  }

  @SuppressWarnings("unchecked")
  private static Stream<Tuple> tuples(Query query) {
    return query.getResultStream();
  }

  private static AuditRecord record(Tuple row) {
    return new AuditRecord(
        row.get("id", Long.class),
        row.get("at", Instant.class),
        row.get("business_on", LocalDate.class),
        row.get("actor", String.class),
        row.get("acting_for", String.class),
        list(row.get("roles", String.class)),
        row.get("department", String.class),
        row.get("client_address", String.class),
        row.get("action", String.class),
        row.get("object_type", String.class),
        row.get("object_id", String.class),
        row.get("from_state", String.class),
        row.get("to_state", String.class),
        row.get("version_before", Long.class),
        row.get("version_after", Long.class),
        changes(row.get("changes", String.class)),
        row.get("reason", String.class),
        AuditOutcome.valueOf(row.get("outcome", String.class)),
        row.get("correlation_id", String.class),
        row.get("block", Long.class));
  }

  private static List<String> list(String joined) {
    return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(",", -1));
  }

  private static Map<String, String> changes(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      return reader.readObject().entrySet().stream()
          .collect(
              Collectors.toMap(Map.Entry::getKey, e -> ((JsonString) e.getValue()).getString()));
    }
  }
}
